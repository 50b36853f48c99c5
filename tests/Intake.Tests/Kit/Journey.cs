using Google.Protobuf;
using Google.Protobuf.Reflection;
using Intake.Journeys;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Records.Relay;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Intake.Tests.Kit;

/// <summary>Journey records, as messages and as other services hear them.</summary>
static class Journey
{
    /// <summary>A record as JSON, in the names of the messages: {"visit":{"type":"VISIT_TYPE_LOOKED_AFTER"}}.</summary>
    public static Record Json(string json) => Record.Parser.ParseJson(json);

    /// <summary>Every field told, each day the same.</summary>
    public static Record Whole(JourneyKind kind, string day = "2026-03-02")
    {
        var record = new Record();
        var field = Record.Descriptor.FindFieldByName(kind.Name);
        var message = field.MessageType.Parser.ParseFrom(ByteString.Empty);
        foreach (var part in field.MessageType.Fields.InFieldNumberOrder().Where(part => part.Name != "ordinal")) part.Accessor.SetValue(message, Value(part, day));
        field.Accessor.SetValue(record, message);
        return record;
    }

    /// <summary>What is published now, by kind and id.</summary>
    public static async Task<SortedDictionary<string, string>> Journeys(this IntakeHost intake)
    {
        var reader = intake.Services.GetRequiredKeyedService<ChangeReader>("intake");
        var newest = new SortedDictionary<string, string>(StringComparer.Ordinal);
        await foreach (var run in reader.Read("borough", 0, 0, CancellationToken.None))
        {
            foreach (var change in run.Changes.Where(change => JourneyKinds.Has(change.Kind) || change.Kind == "supply"))
            {
                var key = change.Kind == "adopter" || change.Kind == "supply" ? $"{change.Kind} {change.Id}" : change.Id;
                if (change.Withdrawn) newest.Remove(key);
                else newest[key] = change.Body!;
            }
        }
        return newest;
    }

    static object Value(FieldDescriptor field, string day) => field.FieldType switch
    {
        FieldType.Enum => Enum.ToObject(field.EnumType.ClrType, 1),
        FieldType.Bool => true,
        FieldType.Int32 => 1,
        _ when field.Name.EndsWith("_on", StringComparison.Ordinal) || field.Name.EndsWith("from", StringComparison.Ordinal) => day,
        _ when field.Name == "to" || field.Name.EndsWith("_to", StringComparison.Ordinal) => day,
        _ => "A1",
    };
}
