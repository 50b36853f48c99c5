namespace Dashboard.Live;

/// <summary>How long to wait before the next try: a quarter of a second, then twice as long each time, to five seconds.</summary>
sealed class Patience
{
    static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    TimeSpan next = First;

    public TimeSpan Next()
    {
        var wait = next;
        next = next * 2 < Longest ? next * 2 : Longest;
        return wait;
    }

    public void Reset() => next = First;
}
