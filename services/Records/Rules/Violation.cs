using System.Text.Json.Serialization;

namespace Scorecard.Records.Rules;

/// <summary>A rule broken by one field; the field is named as the door names it.</summary>
public sealed record Violation([property: JsonConverter(typeof(RuleByCode))] Rule Rule, string Field)
{
    [JsonIgnore]
    public string Code => Rule.Code;

    public Protos.Records.V1.Violation ToMessage() => new() { Code = Rule.Code, Field = Field, Rule = Rule.Text, Help = Rule.Help };
}
