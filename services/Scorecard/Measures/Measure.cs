using System.Security.Cryptography;
using System.Text;

namespace Scorecard.Measures;

/// <summary>Where a number comes from: one SQL file that returns one row per counted unit, with a header that says what it counts.</summary>
sealed record Measure(string Name, string Sql, IReadOnlyDictionary<string, string> Header)
{
    /// <summary>What every header says.</summary>
    public static readonly IReadOnlyList<string> HeaderKeys = ["Definition", "Basis", "Unit", "Breakdown", "Rests on", "Source"];

    const string OverThePeriod = "on every day of the period";

    const string OnTheDay = "on the day";

    /// <summary>The columns that figures are kept by.</summary>
    public IReadOnlyList<string> Breakdown { get; } = Header["Breakdown"].Split(',', StringSplitOptions.TrimEntries);

    /// <summary>The kind of record whose changes may change the figures.</summary>
    public string RestsOn { get; } = Header["Rests on"].Split(',', StringSplitOptions.TrimEntries)[0];

    /// <summary>Changes with the file, so that figures of an older definition are reckoned again.</summary>
    public string Digest { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    bool WholePeriod { get; } = Header["Rests on"].Split(',', StringSplitOptions.TrimEntries)[1] switch
    {
        OverThePeriod => true,
        OnTheDay => false,
        var other => throw new FormatException($"{Name}: rests on days \"{other}\", which is neither \"{OnTheDay}\" nor \"{OverThePeriod}\"."),
    };

    public DaySpan DaysRestedOn(DateOnly first, DateOnly day) => DaySpan.Of(WholePeriod ? first : day, day);
}
