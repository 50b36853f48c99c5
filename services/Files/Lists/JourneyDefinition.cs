using Google.Protobuf;
using Google.Protobuf.Reflection;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Lists;

/// <summary>A record that each row of a list tells, as <c>annex_a.yaml</c> describes it: whatever field has a source is filled.</summary>
sealed class JourneyDefinition
{
    /// <summary>What a field is filled with when it is no column: "=looked_after".</summary>
    public const char Constant = '=';

    IReadOnlyList<(FieldDescriptor Field, string Source)>? _sources;

    public string Kind { get; init; } = "";
    public List<string> When { get; init; } = [];
    public List<string> Unless { get; init; } = [];
    public Dictionary<string, string> Fields { get; init; } = [];

    FieldDescriptor Body => Record.Descriptor.FindFieldByName(Kind) ?? throw new InvalidOperationException($"There is no record {Kind}.");

    public Record NewRecord()
    {
        var record = new Record();
        Body.Accessor.SetValue(record, Body.MessageType.Parser.ParseFrom(ByteString.Empty));
        return record;
    }

    public IMessage BodyOf(Record record) => (IMessage)Body.Accessor.GetValue(record);

    public bool IsOf(IMessage body) => body.Descriptor == Body.MessageType;

    /// <summary>The fields that the list fills, and from where: a column, or a constant behind "=".</summary>
    public IReadOnlyList<(FieldDescriptor Field, string Source)> Sources(ListDefinition list) => _sources ??= SourcesIn(list);

    List<(FieldDescriptor Field, string Source)> SourcesIn(ListDefinition list)
    {
        var message = Body.MessageType;
        if (Fields.Keys.FirstOrDefault(field => message.FindFieldByName(field) is null) is { } unknown)
            throw new InvalidOperationException($"{list.List}: {Kind} has no field {unknown}.");
        if (Fields.Values.Concat(When).Concat(Unless).FirstOrDefault(source => source[0] != Constant && !list.Columns.ContainsKey(source)) is { } missing)
            throw new InvalidOperationException($"{list.List} has no column {missing}.");
        return [.. from field in message.Fields.InDeclarationOrder()
                   let source = Fields.GetValueOrDefault(field.Name) ?? (list.Columns.ContainsKey(field.Name) ? field.Name : null)
                   where source is not null
                   select (field, source)];
    }
}
