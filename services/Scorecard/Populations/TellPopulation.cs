using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Population;

namespace Scorecard.Populations;

/// <summary>A population as a file or another system tells it.</summary>
static class TellPopulation
{
    const int FirstYear = 1990;

    const int LastYear = 2100;

    public static Population Read(Message message, FieldReader fields)
    {
        var told = new Population(
            // "": the whole authority.
            fields.Text(message.Area, "area") ?? "",
            message.Year,
            fields.Text(message.AgeBand, "age_band", required: true) ?? "",
            message.Population_);
        fields.Check(told.Year is >= FirstYear and <= LastYear, RuleBook.OutOfRange, "year");
        fields.Check(!told.AgeBand.Contains(Population.Separator), RuleBook.BadText, "age_band");
        fields.Check(told.People >= 0, RuleBook.OutOfRange, "population");
        return told;
    }

    public static Message Message(Population told) => new() { Area = told.Area, Year = told.Year, AgeBand = told.AgeBand, Population_ = told.People };
}
