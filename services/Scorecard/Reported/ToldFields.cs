using Scorecard.Periods;
using Scorecard.Records.Rules;

namespace Scorecard.Reported;

/// <summary>Fields that told facts share.</summary>
static class ToldFields
{
    /// <summary>Stands between codes where several are in one cell.</summary>
    public const char Separator = ';';

    /// <summary>A code as messages have it, which is spelled the same.</summary>
    public static T Code<T>(Enum? told) where T : struct, Enum => told is null ? default : Enum.Parse<T>(told.ToString());

    extension(FieldReader fields)
    {
        public string Label(string value, string field) => fields.Text(value, field) ?? "";

        public string Name(string value, string field) => fields.Text(value, field, required: true) ?? "";

        /// <summary>An indicator's code, or a table's id.</summary>
        public string Indicator(string value, string field)
        {
            fields.Check(!value.Contains(Separator, StringComparison.Ordinal), RuleBook.BadText, field);
            return fields.Name(value, field);
        }

        public IReadOnlyList<string> Indicators(IReadOnlyList<string> values, string field) => [.. values.Select(value => fields.Indicator(value, field))];

        public Period? Period(string value, string field)
        {
            if (fields.Text(value, field, required: true) is not { } text) return null;
            if (Periods.Period.TryParse(text, out var period)) return period;
            fields.Break(RuleBook.BadPeriod, field);
            return null;
        }

        public Period? OptionalPeriod(string value, string field) => string.IsNullOrWhiteSpace(value) ? null : fields.Period(value, field);
    }
}
