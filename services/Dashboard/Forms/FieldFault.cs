using Grpc.Core;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Forms;

/// <summary>What is wrong with a field of a form: its name in the form, and what to do.</summary>
public sealed record FieldFault(string Field, string Words)
{
    /// <summary>As the service tells them: every field and rule at once.</summary>
    public static IReadOnlyList<FieldFault> Of(RpcException refused)
    {
        var told = refused.Trailers.GetValueBytes("violations-bin") is { } bytes ? ViolationList.Parser.ParseFrom(bytes).Violations : [];
        return told.Count == 0 ? [new("", refused.Status.Detail)] : [.. told.Select(Of)];
    }

    public static FieldFault Of(Violation violation) => new(Last(violation.Field), $"{violation.Rule} {violation.Help}".Trim());

    // "records[0].commentary.text" is the field text of the form.
    static string Last(string field) => field[(field.LastIndexOf('.') + 1)..];
}
