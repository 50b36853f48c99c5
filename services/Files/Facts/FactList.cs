using Google.Protobuf;
using Google.Protobuf.Reflection;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Facts;

/// <summary>A CSV file of told facts: its columns are the fields of the bulk door's message.</summary>
public sealed class FactList
{
    public static readonly IReadOnlyList<FactList> All =
    [
        new("values", ReportedValue.Descriptor, ["indicator", "row", "period", "breakdown"], ["indicator", "period"]),
        new("targets", Target.Descriptor, ["indicator", "row", "period", "breakdown"], ["indicator", "period"]),
        new("comparators", Comparator.Descriptor, ["indicator", "row", "set", "period"], ["indicator", "set"]),
        new("populations", Population.Descriptor, ["area", "year", "age_band"], ["year", "age_band", "population"]),
        new("commentary", Commentary.Descriptor, ["indicators", "period", "part"], ["indicators", "period", "text"]),
        new("notes", Note.Descriptor, ["catalogue", "period", "anchor", "number"], ["catalogue", "period", "number", "text"]),
        new("actions", PackAction.Descriptor, ["catalogue", "number"], ["catalogue", "number", "raised", "step"]),
        new("meetings", Meeting.Descriptor, ["catalogue", "period"], ["catalogue", "period", "name"]),
    ];

    readonly MessageDescriptor message;
    readonly FieldDescriptor body;

    FactList(string name, MessageDescriptor message, string[] unique, string[] needed)
    {
        (Name, this.message) = (name, message);
        body = Record.Descriptor.Oneofs.Single(oneof => oneof.Name == "body").Fields.Single(field => field.MessageType == message);
        Columns = [.. message.Fields.InDeclarationOrder().Select(field => new FactColumn(field))];
        Unique = [.. Columns.Where(column => unique.Contains(column.Name))];
        Needed = [.. Columns.Where(column => needed.Contains(column.Name))];
    }

    /// <summary>The file's name without its ending.</summary>
    public string Name { get; }

    public string FileName => $"{Name}.csv";

    public IReadOnlyList<FactColumn> Columns { get; }

    /// <summary>Together they tell two lines apart.</summary>
    public IReadOnlyList<FactColumn> Unique { get; }

    /// <summary>They must have a column; the others may be left out.</summary>
    public IReadOnlyList<FactColumn> Needed { get; }

    /// <summary>What facts are listed by; null for what every pack may need.</summary>
    public FactColumn? AboutColumn => Columns[0].Name is "indicator" or "indicators" or "catalogue" ? Columns[0] : null;

    public static FactList Of(string name) => All.Single(list => list.Name == name);

    public static FactList Of(Record record) => All.Single(list => list.body.FieldNumber == (int)record.BodyCase);

    public IMessage BodyOf(Record record) => (IMessage)body.Accessor.GetValue(record);

    public Record NewRecord()
    {
        var record = new Record();
        body.Accessor.SetValue(record, message.Parser.ParseFrom(ByteString.Empty));
        return record;
    }

    public string Key(Record record) => string.Join('\t', Unique.Select(column => column.Write(BodyOf(record))));

    /// <summary>The code of the first indicator, or the catalogue; "" where the list has neither.</summary>
    public string About(Record record) => AboutColumn?.Write(BodyOf(record)).Split(';')[0] ?? "";
}
