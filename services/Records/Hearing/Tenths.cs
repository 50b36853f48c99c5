namespace Scorecard.Records.Hearing;

/// <summary>When to say how far a long piece of work is: at its start, at each tenth, at its end.</summary>
public sealed class Tenths(long end)
{
    long next;

    public bool Reaches(long at)
    {
        var tenth = end == 0 ? 10 : Math.Min(10, at * 10 / end);
        if (tenth < next) return false;
        next = tenth + 1;
        return true;
    }
}
