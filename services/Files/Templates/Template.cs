using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Scorecard.Files.Lists;
using Scorecard.Files.Values;

namespace Scorecard.Files.Templates;

/// <summary>The columns of our own files, and how a record is written in them: the reader's way, backwards.</summary>
static class Template
{
    public static readonly IReadOnlyList<ListDefinition> All = [.. Catalogue.Lists.Where(list => list.Template)];

    public static string FileName(ListDefinition list) => $"{list.List}.csv";

    public static IEnumerable<string> Header(ListDefinition list) => list.Columns.Values.Select(column => column.Header);

    public static string[] Cells(ListDefinition list, IMessage body)
    {
        var sources = list.Journey.Single().Sources(list).ToDictionary(source => source.Source, source => source.Field);
        return [.. list.Columns.Select(column => sources.TryGetValue(column.Key, out var field) && IsTold(field, body) ? Cell(column.Value, field, field.Accessor.GetValue(body)) : "")];
    }

    static bool IsTold(FieldDescriptor field, IMessage body) => !field.HasPresence || field.Accessor.HasValue(body);

    static string Cell(Column column, FieldDescriptor field, object value) => (column.Is, value) switch
    {
        (ValueKind.Date, "") => "",
        (ValueKind.Date, string day) => Day(day),
        (ValueKind.Code, Enum code) => EnumWords.Of(field.EnumType.FindValueByNumber(Convert.ToInt32(code, CultureInfo.InvariantCulture))) is { Length: > 0 } word ? Catalogue.Written(column.Codes, word) : "",
        (ValueKind.Code, bool yes) => Catalogue.Written(column.Codes, yes ? "yes" : "no"),
        (ValueKind.Miles, int tenths) => Number(tenths / 10m),
        (ValueKind.Fte, int hundredths) => Number(hundredths / 100m),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    static string Day(string iso) => $"{iso[8..10]}/{iso[5..7]}/{iso[..4]}";

    static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
