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

    public static IReadOnlyList<Record> Read(RowCells row) =>
        [.. row.List.Journey.Where(journey => journey.When is null || row.Date(journey.When) is not null).Select(journey => Read(row, journey))];

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

    static object? Value(RowCells row, FieldDescriptor field, string source) =>
        source == AsOf ? Told.Date(row.AsOf)
        : source[0] == JourneyDefinition.Constant ? OfCode(field, source[1..])
        : row.List.Columns[source].Is switch
        {
            ValueKind.Id => row.Id(source),
            ValueKind.Text => row.Text(source),
            ValueKind.Name => row.Name(source),
            ValueKind.Date => Told.Date(row.Date(source)),
            ValueKind.Instant => Told.Instant(row.Instant(source)),
            ValueKind.Code => row.Code(source) is { } code ? OfCode(field, code) : null,
            ValueKind.Number => row.Number(source, row.List.Columns[source].Least, row.List.Columns[source].Most),
            ValueKind.Fte => row.Fte(source, isPerson: true),
            ValueKind.Miles => row.Miles(source),
        };

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
        if (sources.TryGetValue("from", out var from) && sources.TryGetValue("to", out var to) && from[0] != JourneyDefinition.Constant)
            row.Held(from, to);
    }
}
