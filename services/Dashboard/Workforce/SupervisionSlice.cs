using Dashboard.Forms;
using Dashboard.Patterns;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Supervisions.V1;

namespace Dashboard.Workforce;

/// <summary>Who was supervised in a month, who was not, and what was held or excused: shown, recorded and taken back.</summary>
static class SupervisionSlice
{
    public const string Path = "/workforce/supervision";

    public static void MapSupervision(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, Show);
        pages.MapGet(Path + ".csv", SendCsv);
        pages.MapGet(Path + "/record", Ask);
        pages.MapPost(Path + "/record", Record);
        pages.MapPost(Path + "/withdraw", Withdraw);
    }

    static async Task<RazorComponentResult<SupervisionPage>> Show(HttpRequest request, Supervisions.SupervisionsClient supervisions, TimeProvider time, string? month, string? team, CancellationToken gone) =>
        new(new { Told = await Read(supervisions, time, month, gone), Team = team ?? "", Done = request.Query["done"].ToString() });

    static async Task<IResult> SendCsv(Supervisions.SupervisionsClient supervisions, TimeProvider time, string? month, string? team, CancellationToken gone)
    {
        var told = await Read(supervisions, time, month, gone);
        return TypedResults.File(SupervisionCsv.Of(SupervisionPage.Shown(told, team ?? "")), "text/csv; charset=utf-8", $"supervision-{told.Month}.csv");
    }

    static async Task<IResult> Ask(Supervisions.SupervisionsClient supervisions, TimeProvider time, string worker, string? month, CancellationToken gone)
    {
        var told = await Read(supervisions, time, month, gone);
        return told.Workers.FirstOrDefault(listed => listed.WorkerId == worker) is { } of
            ? Page(told, of, new() { WorkerId = worker }, [])
            : new RazorComponentResult<NotFoundPage> { StatusCode = StatusCodes.Status404NotFound };
    }

    static async Task<IResult> Record(HttpRequest request, Supervisions.SupervisionsClient supervisions, TimeProvider time, CancellationToken gone)
    {
        var sent = await Sent.Of(request, gone);
        var written = new Supervision
        {
            WorkerId = sent["worker"],
            HeldOn = sent["held_on"],
            SupervisorId = sent["supervisor_id"],
            // Where none was held, it was of no type.
            Type = sent["excused_reason"].Length > 0 ? SupervisionType.Unspecified : sent["type"] switch { "personal" => SupervisionType.Personal, "group" => SupervisionType.Group, _ => SupervisionType.Unspecified },
            ExcusedReason = sent["excused_reason"],
        };
        try
        {
            await supervisions.RecordSupervisionAsync(new() { RequestId = sent["request_id"], Supervision = written }, deadline: time.Soon(), cancellationToken: gone);
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            var told = await Read(supervisions, time, sent["month"], gone);
            var of = told.Workers.FirstOrDefault(listed => listed.WorkerId == written.WorkerId) ?? new() { WorkerId = written.WorkerId, DisplayName = written.WorkerId };
            return Page(told, of, written, FieldFault.Of(refused));
        }
        return TypedResults.LocalRedirect(Address(sent["month"], "", "recorded"));
    }

    static async Task<IResult> Withdraw(HttpRequest request, Supervisions.SupervisionsClient supervisions, TimeProvider time, CancellationToken gone)
    {
        var sent = await Sent.Of(request, gone);
        await supervisions.WithdrawSupervisionAsync(
            new() { RequestId = sent["request_id"], WorkerId = sent["worker"], Ordinal = (int)sent.Number("ordinal"), ExpectedVersion = sent.Number("expected_version") },
            deadline: time.Soon(), cancellationToken: gone);
        return TypedResults.LocalRedirect(Address(sent["month"], "", "withdrawn"));
    }

    public static string Address(string month, string team, string done = "") => Path + QueryString.Create(
        new Dictionary<string, string?> { ["month"] = month, ["team"] = team, ["done"] = done }.Where(part => part.Value!.Length > 0)).Value;

    public static string RecordAddress(string worker, string month) => $"{Path}/record{QueryString.Create(new Dictionary<string, string?> { ["worker"] = worker, ["month"] = month }).Value}";

    static async Task<ListSupervisedResponse> Read(Supervisions.SupervisionsClient supervisions, TimeProvider time, string? month, CancellationToken gone) =>
        await supervisions.ListSupervisedAsync(new() { Month = month ?? "" }, deadline: time.Soon(), cancellationToken: gone);

    static RazorComponentResult<RecordSupervisionPage> Page(ListSupervisedResponse told, SupervisedWorker worker, Supervision draft, IReadOnlyList<FieldFault> faults) =>
        new(new { told.Month, Worker = worker, Draft = draft, Faults = faults })
        {
            StatusCode = faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
}
