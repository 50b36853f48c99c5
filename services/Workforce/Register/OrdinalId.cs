using System.Globalization;
using Scorecard.Records.Rules;

namespace Workforce.Register;

/// <summary>Whose it is, and which of theirs: never a date, which may be corrected (docs/decisions/identity.md).</summary>
static class OrdinalId
{
    const int Most = 99_999;

    /// <param name="withdrawn">Then it must be said which one.</param>
    public static void Rule(int ordinal, bool withdrawn, FieldReader fields)
    {
        if (withdrawn && ordinal == 0) fields.Break(RuleBook.Missing, "ordinal");
        fields.Check(ordinal is >= 0 and <= Most, RuleBook.OutOfRange, "ordinal");
    }

    public static string Of(string owner, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{owner}/{ordinal}");

    public static int Ordinal(string id) => int.Parse(id.AsSpan(id.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);

    /// <summary>One more than any ever used, withdrawn ones too.</summary>
    public static string Next(string owner, IEnumerable<string> used) =>
        Of(owner, 1 + used.Select(Ordinal).DefaultIfEmpty(0).Max());
}
