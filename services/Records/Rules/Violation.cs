namespace Scorecard.Records.Rules;

/// <summary>A rule broken by one field; the field is named as the door names it.</summary>
public sealed record Violation(Rule Rule, string Field)
{
    public string Code => Rule.Code;
}
