using Grpc.Core;
using Scorecard.Figures;
using Scorecard.Protos.Quality.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Quality;

sealed class QualityGrpc(QualityReader quality, QualityCatalogue catalogue, FigureReader figures, WrittenSoFar written) : DataQuality.DataQualityBase
{
    public override async Task<ListFaultyRecordsResponse> ListFaultyRecords(ListFaultyRecordsRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var authority = caller.Authority;
        if (request.Rule != "" && !catalogue.Has(request.Rule)) throw new UnknownRule(request.Rule, catalogue);
        var (page, knownOn) = (AskedPage.Of(request.PageToken, request.PageSize), AsKnownOn.Of(request.AsKnownOn));
        var counted = await written.IsCounted(authority, request.AtLeast, context.CancellationToken);
        var list = await quality.Read(authority, knownOn, new(!request.HasTeam, Named(request.Team)), context.CancellationToken);
        var teams = await figures.Teams(authority, context.CancellationToken);
        var (records, next) = page.Take(list.Records
            .Where(record => caller.Scope.Includes(record.Team, teams.AreaOf(record.Team)))
            .Where(record => request.Rule == "" || record.Rules.Contains(request.Rule)));
        return new()
        {
            Records = { records.Select(record => QualityMessage.Of(record, teams)) },
            NextPageToken = next,
            Rules = { list.Counts.Select(QualityMessage.Of) },
            AsAt = Records.Rules.Told.Date(list.AsAt),
            Stale = !counted,
        };
    }

    public override async Task<GetTrendResponse> GetTrend(GetTrendRequest request, ServerCallContext context)
    {
        var counts = await quality.Trend(Caller.Of(context).Authority, AsKnownOn.Of(request.AsKnownOn), new(!request.HasTeam, Named(request.Team)), context.CancellationToken);
        return new() { Counts = { counts.Select(QualityMessage.Of) } };
    }

    static string? Named(string team) => team == "" ? null : team;
}
