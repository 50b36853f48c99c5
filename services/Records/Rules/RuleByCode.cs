using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scorecard.Records.Rules;

/// <summary>A stored answer keeps the code; the words are today's.</summary>
sealed class RuleByCode : JsonConverter<Rule>
{
    public override Rule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.GetString() ?? "";
        return RuleBook.ByCode.TryGetValue(code, out var rule) ? rule : new Rule(code, "A rule of an earlier version.", "");
    }

    public override void Write(Utf8JsonWriter writer, Rule value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
