using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Scorecard.Measures;

/// <summary>Where a number comes from: one SQL file that returns one row per counted unit, with a header that says what it counts.</summary>
sealed partial record Measure
{
    public required string Name { get; init; }

    /// <summary>The folder that it is in: "front_door".</summary>
    public required string Topic { get; init; }

    public required string Definition { get; init; }

    /// <summary>As the header says it, in full.</summary>
    public required string BasisText { get; init; }

    public required Basis Basis { get; init; }

    public required string Unit { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The kinds of record without which there is no figure.</summary>
    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>What it is broken down by beside team and area.</summary>
    public required IReadOnlyList<string> By { get; init; }

    /// <summary>Standards that an authority may set otherwise.</summary>
    public required IReadOnlyList<MeasureParameter> Parameters { get; init; }

    /// <summary>What numerator / denominator is multiplied by: 10,000 for a rate.</summary>
    public required long Scale { get; init; }

    /// <summary>How many of what it counts in make one: full-time equivalents are whole numbers of hundredths.</summary>
    public long Fraction => Unit.Split(' ')[0] switch { "hundredths" => 100, "ten-thousandths" => 10_000, _ => 1 };

    /// <summary>How far before the days of its basis a record may lie that changes the figure: "ever", "2 years"; "" where none does.</summary>
    public required string LooksBack { get; init; }

    /// <summary>Records of any later day may change the figure.</summary>
    public required bool LooksAhead { get; init; }

    /// <summary>The whole statement, with the common tables it names.</summary>
    public required string Sql { get; init; }

    /// <summary>The tables it reads; calendar is not one of what is told.</summary>
    public IReadOnlyList<string> Tables => field ??= [.. MeasureSql.Tables(Sql).Order(StringComparer.Ordinal)];

    /// <summary>Changes with the file and its standards, so that figures of an older definition are reckoned again.</summary>
    public string Digest => field ??= Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', [Sql, BasisText, LooksBack, Periods.CalendarTable.Digest, .. Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}")]))));

    /// <summary>The days on which a change may change the figure.</summary>
    public DaySpan DaysRestedOn(DateOnly first, DateOnly day)
    {
        var from = Basis switch
        {
            Basis.Period => first,
            Basis.Snapshot => day,
            Basis.RollingTwelveMonths => day.AddYears(-1),
        };
        return new(Earlier(from), LooksAhead ? DaySpan.OpenEnd : day.DayNumber + 1);
    }

    int Earlier(DateOnly day)
    {
        if (LooksBack == "") return day.DayNumber;
        if (LooksBack == "ever") return 0;
        var match = Span().Match(LooksBack);
        var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);
        return (match.Groups["unit"].Value is "year" or "years" ? day.AddYears(-count) : day.AddMonths(-count)).DayNumber;
    }

    public static bool IsSpan(string text) => text is "" or "ever" || Span().IsMatch(text);

    [GeneratedRegex("^(?<count>[0-9]+) (?<unit>years?|months?)$")]
    private static partial Regex Span();
}

/// <summary>A number in a measure's rule: "standard_days = 10 working days".</summary>
sealed record MeasureParameter(string Name, long Value, string Unit);
