using System.Text.Json.Nodes;

namespace Scorecard.Catalogues;

/// <summary>Puts what a catalogue says once under each of its indicators.</summary>
static class Defaults
{
    public static void Merge(JsonObject catalogue)
    {
        if (catalogue["defaults"] is not JsonObject defaults) return;
        foreach (var indicator in (catalogue["indicators"] as JsonArray ?? []).OfType<JsonObject>())
        {
            Under(indicator, defaults);
            if (defaults["format"] is not JsonObject format) continue;
            foreach (var row in (indicator["rows"] as JsonArray ?? []).OfType<JsonObject>()) Under(row, new JsonObject { ["format"] = format.DeepClone() });
        }
    }

    static void Under(JsonObject own, JsonObject defaults)
    {
        foreach (var (name, value) in defaults)
        {
            if (own[name] is JsonObject inner && value is JsonObject outer) Under(inner, outer);
            else if (!own.ContainsKey(name)) own[name] = value?.DeepClone();
        }
    }
}
