using Scorecard.Files.Tables;
using Scorecard.Files.Values;

namespace Scorecard.Files.Records;

/// <summary>In which formats a column writes its dates, and whether any of them could be read as another day.</summary>
sealed class DateFormats
{
    // One slip of month before day in twenty dates is a slip, rejected by itself; more are another format.
    const int DatesPerSlip = 20;

    int _dayFirst;
    int _monthFirst;
    int _eitherWay;
    int _unmistakable;

    public bool AreMixed => _eitherWay > 0 && (_unmistakable > 0 || _monthFirst * DatesPerSlip > _dayFirst);

    public void Add(Cell cell)
    {
        if (cell.Kind is CellKind.Number)
            _unmistakable++;
        if (cell.Kind is not CellKind.Text)
            return;
        if (Parts(cell.Text.AsSpan().Trim()) is not { } parts)
            _unmistakable += DateValue.Read(cell).Value is null ? 0 : 1;
        else if (parts.First > 12)
            _dayFirst += parts.Second <= 12 ? 1 : 0;
        else if (parts.Second > 12)
            _monthFirst += parts.Second <= 31 ? 1 : 0;
        else
            _eitherWay += parts.First == parts.Second ? 0 : 1;
    }

    public override string ToString() =>
        $"{_dayFirst + _eitherWay} dates with a number first, of which {_eitherWay} fit two days, {_monthFirst} with the month first, {_unmistakable} in other formats";

    // The first two numbers of 3/4/2025, 03-04-2025 or 3.4.2025 10:15; null for any other shape.
    static (int First, int Second)? Parts(ReadOnlySpan<char> text)
    {
        var first = Digits(text);
        if (first is 0 or > 2 || first >= text.Length || text[first] is not ('/' or '-' or '.'))
            return null;
        var rest = text[(first + 1)..];
        var second = Digits(rest);
        if (second is 0 or > 2 || second >= rest.Length || rest[second] != text[first])
            return null;
        return (int.Parse(text[..first], null), int.Parse(rest[..second], null));
    }

    static int Digits(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? text.Length : digits;
    }
}
