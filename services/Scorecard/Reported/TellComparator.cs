using Scorecard.Periods;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Comparator;

namespace Scorecard.Reported;

static class TellComparator
{
    public static Comparator Read(Message message, bool withdrawn, FieldReader fields)
    {
        var told = new Comparator(
            fields.Indicator(message.Indicator, "indicator"),
            fields.Label(message.Row, "row"),
            fields.Name(message.Set, "set"),
            $"{Year(message.Period, fields)}")
        {
            Numerator = fields.Number(message.Numerator, "numerator"),
            Denominator = fields.Number(message.Denominator, "denominator"),
            Value = fields.Number(message.Value, "value"),
            Qualifier = fields.Text(message.Qualifier, "qualifier"),
            Text = fields.Text(message.Text, "text"),
            Year = fields.Text(message.Year, "year"),
            Source = fields.Text(message.Source, "source"),
        };
        if (withdrawn || !fields.Ok) return told;
        fields.Check(told.Value is not null || told.Numerator is not null || told.Text is not null, RuleBook.Missing, "value");
        return told;
    }

    static Period? Year(string value, FieldReader fields)
    {
        var period = fields.OptionalPeriod(value, "period");
        fields.Check(period is null or { Kind: PeriodKind.Year }, RuleBook.NotAYear, "period");
        return period;
    }

    public static Message Message(Comparator told) => new()
    {
        Indicator = told.Indicator,
        Row = told.Row,
        Set = told.Set,
        Period = told.Period,
        Numerator = Told.Number(told.Numerator),
        Denominator = Told.Number(told.Denominator),
        Value = Told.Number(told.Value),
        Qualifier = told.Qualifier ?? "",
        Text = told.Text ?? "",
        Year = told.Year ?? "",
        Source = told.Source ?? "",
    };
}
