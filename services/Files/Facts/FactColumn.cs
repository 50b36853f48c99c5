using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Collections;
using Google.Protobuf.Reflection;
using Scorecard.Files.Values;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Facts;

/// <summary>A column, and the field of a message that it fills. Codes and posts in one cell stand apart by ";", sentences by lines.</summary>
public sealed class FactColumn
{
    readonly FieldDescriptor fills;

    internal FactColumn(FieldDescriptor fills) => this.fills = fills;

    public string Name => fills.Name;

    public bool IsNumber => fills.FieldType == FieldType.Int32 || (fills.Name is "numerator" or "denominator" or "value" or "weight");

    public string Write(IMessage told) => fills.Accessor.GetValue(told) switch
    {
        RepeatedField<string> texts => string.Join(IsLines ? "\n" : "; ", texts),
        RepeatedField<MeetingDecision> decisions => string.Join('\n', decisions.Select(decision => $"{decision.Number}: {decision.Text}")),
        Enum code => EnumWords.Of(fills.EnumType.FindValueByNumber(Convert.ToInt32(code, CultureInfo.InvariantCulture))),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>The rule that the cell breaks, or null. What needs more than the cell to judge, the door judges.</summary>
    public Rule? Read(string cell, IMessage told)
    {
        if (cell == "") return null;
        if (fills.IsRepeated)
        {
            Add(cell, fills.Accessor.GetValue(told));
            return null;
        }
        object? value = fills.FieldType switch
        {
            FieldType.String => cell,
            FieldType.Enum => EnumWords.Number(fills.EnumType, cell),
            _ => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null,
        };
        if (value is null) return fills.FieldType == FieldType.Enum ? RuleBook.UnknownCode : RuleBook.BadNumber;
        fills.Accessor.SetValue(told, value);
        return null;
    }

    bool IsLines => fills.Name is "questions" or "decisions";

    void Add(string cell, object list)
    {
        var parts = cell.Split(IsLines ? '\n' : ';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (list is RepeatedField<MeetingDecision> decisions) decisions.AddRange(parts.Select(Decision));
        else ((RepeatedField<string>)list).AddRange(parts);
    }

    // "3: The target is raised." A line without a number is refused by the door.
    static MeetingDecision Decision(string line) => line.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
        ? new() { Number = line[..colon].Trim(), Text = line[(colon + 1)..].Trim() }
        : new() { Text = line };
}
