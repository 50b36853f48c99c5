using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace Scorecard.Catalogues;

/// <summary>Reads YAML by a schema: every scalar becomes what its place wants, and everything that does not fit is told with its line.</summary>
sealed class SchemaReader(string file)
{
    public List<CatalogueError> Errors { get; } = [];

    /// <summary>Where each field stands.</summary>
    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public JsonNode? Read(YamlNode yaml, JsonNode schema, string field)
    {
        Lines[field] = (int)yaml.Start.Line;
        return yaml switch
        {
            _ when schema is not JsonObject => Wrong(yaml, field, "has no place here."),
            YamlScalarNode scalar => Scalar(scalar, (JsonObject)schema, field),
            YamlSequenceNode list => List(list, (JsonObject)schema, field),
            YamlMappingNode map => Map(map, (JsonObject)schema, field),
            _ => Wrong(yaml, field, "is an alias, which catalogues do not use."),
        };
    }

    JsonNode? Map(YamlMappingNode map, JsonObject schema, string field)
    {
        if (!Takes(schema, "object")) return Wrong(map, field, $"takes {Kind(schema)}, not fields.");
        var properties = schema["properties"] as JsonObject;
        var others = schema["additionalProperties"] as JsonObject;
        var read = new JsonObject();
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            var inner = field == "" ? name : $"{field}.{name}";
            if ((properties?[name] ?? others) is { } wanted) read[name] = Read(value, wanted, inner);
            else Wrong(key, inner, $"is no field here. There are: {string.Join(", ", properties?.Select(property => property.Key) ?? [])}.");
        }
        foreach (var missing in (schema["required"] as JsonArray ?? []).Select(name => (string)name!).Where(name => !read.ContainsKey(name)))
        {
            Wrong(map, field == "" ? missing : $"{field}.{missing}", "is missing.");
        }
        return read;
    }

    JsonNode? List(YamlSequenceNode list, JsonObject schema, string field)
    {
        if (!Takes(schema, "array") || schema["items"] is not { } items) return Wrong(list, field, $"takes {Kind(schema)}, not a list.");
        return new JsonArray([.. list.Children.Select((item, i) => Read(item, items, $"{field}[{i}]"))]);
    }

    JsonNode? Scalar(YamlScalarNode scalar, JsonObject schema, string field)
    {
        var text = scalar.Value ?? "";
        var plain = scalar.Style is YamlDotNet.Core.ScalarStyle.Plain;
        if (schema["enum"] is JsonArray words)
        {
            return words.Any(word => (string?)word == text) ? text : Wrong(scalar, field, $"is \"{text}\". It is one of {string.Join(", ", words.Where(word => word is not null))}.");
        }
        if (plain && text is "" or "~" or "null" && Takes(schema, "null")) return null;
        if (Takes(schema, "string")) return text;
        if (Takes(schema, "boolean") && text is "true" or "false") return text == "true";
        if (Takes(schema, "integer") && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)) return whole;
        if (Takes(schema, "number")
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        return Wrong(scalar, field, $"is \"{text}\". It takes {Kind(schema)}.");
    }

    static bool Takes(JsonObject schema, string type) => schema["type"] switch
    {
        JsonArray several => several.Any(one => (string?)one == type),
        JsonValue one => (string?)one == type,
        _ => false,
    };

    static string Kind(JsonObject schema) => schema switch
    {
        _ when schema["enum"] is JsonArray words => $"one of {string.Join(", ", words)}",
        _ when Takes(schema, "array") => "a list",
        _ when Takes(schema, "object") => "fields",
        _ when Takes(schema, "boolean") => "true or false",
        _ when Takes(schema, "integer") => "a whole number",
        _ when Takes(schema, "number") => "a number",
        _ => "a text",
    };

    JsonNode? Wrong(YamlNode at, string field, string rule)
    {
        Errors.Add(new CatalogueError(file, (int)at.Start.Line, field, rule));
        return null;
    }
}
