using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Scorecard.Catalogues;

/// <summary>The format of catalogue.yaml as a JSON schema, made from the records that it is read into.</summary>
static class CatalogueSchema
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        WriteIndented = true,
    };

    /// <summary>No node is shared: what refers to another place is written out there.</summary>
    public static JsonObject Create()
    {
        var schema = (JsonObject)Options.GetJsonSchemaAsNode(typeof(Catalogue), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        });
        return (JsonObject)WrittenOut(schema, schema)!;
    }

    static JsonNode? WrittenOut(JsonNode? node, JsonObject root) => node switch
    {
        JsonObject { Count: > 0 } schema when (string?)schema["$ref"] is { } reference => WrittenOut(At(root, reference), root),
        JsonObject schema => new JsonObject(schema.Select(field => KeyValuePair.Create(field.Key, WrittenOut(field.Value, root)))),
        JsonArray list => new JsonArray([.. list.Select(item => WrittenOut(item, root))]),
        _ => node?.DeepClone(),
    };

    // "#/properties/format": the exporter points at where it wrote the same type first.
    static JsonNode? At(JsonNode? root, string reference) => reference.Split('/').Skip(1).Aggregate(root, (node, part) => node switch
    {
        JsonArray list => list[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)],
        _ => node?[part],
    });

    static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema) return node;
        var text = Description(context.PropertyInfo?.AttributeProvider) ?? Description(context.TypeInfo.Type);
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsEnum)
        {
            var members = type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (Word: Word(field), Text: Description(field)))
                .Where(member => member.Text is not null)
                .Select(member => $"{member.Word}: {member.Text}");
            text = string.Join(' ', members.Prepend(text).Where(part => part is not null));
        }
        if (!string.IsNullOrEmpty(text)) schema.Insert(0, "description", text);
        return schema;
    }

    static string Word(FieldInfo field) =>
        field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(field.Name);

    static string? Description(ICustomAttributeProvider? of) =>
        of?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).Cast<DescriptionAttribute>().FirstOrDefault()?.Description;
}
