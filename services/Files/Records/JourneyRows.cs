using Google.Protobuf.Reflection;
using Scorecard.Files.Lists;
using Scorecard.Files.Values;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Records;

/// <summary>The records that a row tells beside, or instead of, what it is: each field filled as its list says.</summary>
static class JourneyRows
{
    const string AsOf = "=as_of";
    const string YearEnd = "=year_end";

    public static IReadOnlyList<Record> Read(RowCells row) =>
        [.. row.List.Journey.Select(journey => (Journey: journey, Record: Read(row, journey))).Where(read => IsTold(row, read.Journey)).Select(read => read.Record)];

    static Record Read(RowCells row, JourneyDefinition journey)
    {
        var record = journey.NewRecord();
        var body = journey.BodyOf(record);
        foreach (var (field, source) in journey.Sources(row.List))
            if (Value(row, field, source) is { } value)
                field.Accessor.SetValue(body, value);
        CheckPeriod(row, journey);
        return record;
    }

    static bool IsTold(RowCells row, JourneyDefinition journey) =>
        journey.When.TrueForAll(column => Says(row, column)) && !journey.Unless.Exists(column => Says(row, column));

    // A flag says something when it says yes.
    static bool Says(RowCells row, string column) =>
        row.List.Columns[column].Is == ValueKind.Date ? row.Date(column) is not null : row.Code(column) is not (null or "no" or "unknown");

    static object? Value(RowCells row, FieldDescriptor field, string source) =>
        source == AsOf ? Told.Date(row.AsOf)
        : source == YearEnd ? Told.Date(YearEndBefore(row.AsOf))
        : source[0] == JourneyDefinition.Constant ? OfCode(field, source[1..])
        : row.List.Columns[source].Is switch
        {
            ValueKind.Id => row.Id(source),
            ValueKind.Text => row.Text(source),
            ValueKind.Name => row.Name(source),
            ValueKind.Date => Told.Date(row.Date(source)),
            ValueKind.Instant => Told.Instant(row.Instant(source)),
            ValueKind.Midnight => Told.Instant(row.Midnight(source)),
            ValueKind.Code => row.Code(source) is { } code ? OfCode(field, code) : null,
            ValueKind.Number => row.Number(source, row.List.Columns[source].Least, row.List.Columns[source].Most),
            ValueKind.Fte => row.Fte(source, isPerson: true),
            ValueKind.Share => row.Share(source),
            ValueKind.Miles => row.Miles(source),
        };

    static DateOnly YearEndBefore(DateOnly day) => new DateOnly(day.Year, 3, 31) is var march && march <= day ? march : march.AddYears(-1);

    // "unknown" is told, and says nothing.
    static object? OfCode(FieldDescriptor field, string code) => field.FieldType switch
    {
        FieldType.Enum => EnumWords.Number(field.EnumType, code),
        FieldType.Bool => code switch { "yes" => true, "no" => false, _ => null },
        _ => code,
    };

    static void CheckPeriod(RowCells row, JourneyDefinition journey)
    {
        var sources = journey.Sources(row.List).ToDictionary(source => source.Field.Name, source => source.Source);
        if (sources.TryGetValue("from", out var from) && sources.TryGetValue("to", out var to) && row.List.Columns.ContainsKey(from))
            row.Held(from, to);
    }
}
