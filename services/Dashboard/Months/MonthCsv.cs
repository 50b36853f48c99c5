using System.Globalization;
using System.Text;
using Dashboard.Patterns;

namespace Dashboard.Months;

/// <summary>Measures of thirteen months, a line each, as the service counted them: in the parts of its own unit.</summary>
static class MonthCsv
{
    public static byte[] Of(MonthEnds months, IEnumerable<ShownMeasure> measures, IReadOnlyCollection<Part> parts)
    {
        var lines = new StringBuilder("measure,period,as_at,part,name,numerator,denominator,value,needs\r\n");
        foreach (var measure in measures)
        {
            foreach (var part in parts)
            {
                foreach (var month in months.Months)
                {
                    var told = month.Of(measure.Id, part);
                    string[] fields =
                    [
                        measure.Id, month.Period.Text, month.AsAt, part.Key, part.Value,
                        told.Needs is null ? Number(told.Numerator) : "", told.Needs is null ? Number(told.Denominator) : "",
                        measure.Value(told) is { } value ? measure.Printed(value) : "", told.Needs ?? "",
                    ];
                    lines.AppendJoin(',', fields.Select(CsvField.Of)).Append("\r\n");
                }
            }
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
