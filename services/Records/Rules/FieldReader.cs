using System.Globalization;

namespace Scorecard.Records.Rules;

/// <summary>Reads the fields of one message and keeps every rule they break, so that all are told at once.</summary>
public sealed class FieldReader
{
    const int LongestText = 200;

    const int LongestProse = 4_000;

    const int MostDecimals = 10;

    const decimal Bound = 1_000_000_000_000_000;

    static readonly DateOnly Earliest = new(1990, 1, 1);

    readonly List<Violation> violations = [];

    public IReadOnlyList<Violation> Violations => violations;

    public bool Ok => violations.Count == 0;

    public void Break(Rule rule, string field) => violations.Add(rule.For(field));

    public void Check(bool holds, Rule rule, string field)
    {
        if (!holds) Break(rule, field);
    }

    public string Id(string value, string field)
    {
        if (value == "") Break(RuleBook.Missing, field);
        else if (value.Length > 20 || !value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) Break(RuleBook.BadId, field);
        return value;
    }

    public string? Text(string value, string field, bool required = false)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            if (required) Break(RuleBook.Missing, field);
            return null;
        }
        if (value.Length > LongestText) Break(RuleBook.TooLong, field);
        else if (value.Any(Unkeepable)) Break(RuleBook.BadText, field);
        return value.Trim();
    }

    /// <summary>What people write in paragraphs: it may have line breaks.</summary>
    public string? Prose(string value, string field, bool required = false)
    {
        var text = value.ReplaceLineEndings("\n").Trim();
        if (text == "")
        {
            if (required) Break(RuleBook.Missing, field);
            return null;
        }
        if (text.Length > LongestProse) Break(RuleBook.TooLong, field);
        else if (text.Any(c => c != '\n' && Unkeepable(c))) Break(RuleBook.BadText, field);
        return text;
    }

    /// <summary>A number as messages carry it, in one spelling: 1.50 is 1.5, so that the same told again is no change.</summary>
    public decimal? Number(string value, string field)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        if (!decimal.TryParse(value.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            Break(RuleBook.BadNumber, field);
            return null;
        }
        Check(Math.Abs(number) < Bound, RuleBook.OutOfRange, field);
        Check(Decimals(value) <= MostDecimals, RuleBook.TooPrecise, field);
        // Dividing by a one with every decimal leaves only the decimals that are needed.
        return number / 1.0000000000000000000000000000m;
    }

    public DateOnly? Date(string value, string field, DateOnly? latest = null, bool required = false)
    {
        if (value == "")
        {
            if (required) Break(RuleBook.Missing, field);
            return null;
        }
        if (!DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            Break(RuleBook.BadDate, field);
            return null;
        }
        Check(date >= Earliest, RuleBook.FarPast, field);
        Check(latest is null || date <= latest, RuleBook.FutureDate, field);
        return date;
    }

    public DateTimeOffset? Instant(string value, string field, DateTimeOffset? latest = null, bool required = false)
    {
        if (value == "")
        {
            if (required) Break(RuleBook.Missing, field);
            return null;
        }
        string[] forms = ["yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];
        if (!DateTimeOffset.TryParseExact(value, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            Break(RuleBook.BadInstant, field);
            return null;
        }
        Check(DateOnly.FromDateTime(instant.UtcDateTime) >= Earliest, RuleBook.FarPast, field);
        Check(latest is null || instant <= latest, RuleBook.FutureDate, field);
        return instant.ToUniversalTime();
    }

    public TDomain Code<TMessage, TDomain>(TMessage value, string field)
        where TMessage : struct, Enum
        where TDomain : struct, Enum
    {
        // A number that the message's own enum does not know prints as digits, which would parse as anything.
        if (Enum.IsDefined(value) && Enum.TryParse<TDomain>(value.ToString(), out var code)) return code;
        Break(Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0 ? RuleBook.Missing : RuleBook.UnknownCode, field);
        return default;
    }

    /// <summary>As <see cref="Code"/>, but the enum's 0 is no value.</summary>
    public TDomain? OptionalCode<TMessage, TDomain>(TMessage value, string field)
        where TMessage : struct, Enum
        where TDomain : struct, Enum =>
        Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0 ? null : Code<TMessage, TDomain>(value, field);

    public void ThrowIfAny()
    {
        if (!Ok) throw new Log.Refused(violations);
    }

    // Of the text: a decimal rounds what it cannot hold.
    static int Decimals(string number)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : number.AsSpan(point + 1).TrimEnd(" 0").Length;
    }

    static bool Unkeepable(char c) => char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
