using Dashboard.Forms;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Workers.V1;
using NamesClient = Scorecard.Protos.Names.V1.Names.NamesClient;

namespace Dashboard.Workforce;

/// <summary>Names in files that the register does not know: listed, matched to a worker, and taken back.</summary>
static class NamesSlice
{
    public const string Path = "/workforce/names";

    public static void MapNames(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, List);
        pages.MapGet(Path + "/match", (string name) => Page(name, "", []));
        pages.MapPost(Path + "/match", Match);
        pages.MapPost(Path + "/unmatch", Unmatch);
    }

    public static string MatchAddress(string name) => Path + "/match" + QueryString.Create("name", name).Value;

    static async Task<RazorComponentResult<NamesPage>> List(NamesClient names, TimeProvider time, string? name, string? worker, string? done, CancellationToken gone) => new(new
    {
        Told = await names.ListUnmatchedNamesAsync(new(), deadline: time.Soon(), cancellationToken: gone),
        Done = done ?? "",
        Name = name ?? "",
        Worker = worker ?? "",
    });

    static async Task<IResult> Match(HttpRequest request, WorkerNames.WorkerNamesClient workers, TimeProvider time, CancellationToken gone)
    {
        var sent = await Sent.Of(request, gone);
        var (name, worker) = (sent["name"], sent["worker_id"]);
        try
        {
            await workers.MatchNameAsync(new() { RequestId = sent["request_id"], WorkerId = worker, Name = name }, deadline: time.Soon(), cancellationToken: gone);
            return TypedResults.LocalRedirect(Address("matched", name, worker));
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            return Page(name, worker, FieldFault.Of(refused));
        }
    }

    static async Task<IResult> Unmatch(HttpRequest request, WorkerNames.WorkerNamesClient workers, TimeProvider time, CancellationToken gone)
    {
        var sent = await Sent.Of(request, gone);
        var (name, worker) = (sent["name"], sent["worker_id"]);
        await workers.UnmatchNameAsync(new() { RequestId = sent["request_id"], WorkerId = worker, Name = name }, deadline: time.Soon(), cancellationToken: gone);
        return TypedResults.LocalRedirect(Address("unmatched", name, worker));
    }

    static string Address(string done, string name, string worker) =>
        Path + QueryString.Create(new Dictionary<string, string?> { ["done"] = done, ["name"] = name, ["worker"] = worker }).Value;

    static RazorComponentResult<MatchNamePage> Page(string name, string worker, IReadOnlyList<FieldFault> faults) =>
        new(new { Name = name, Worker = worker, Faults = faults }) { StatusCode = faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
}
