using System.Globalization;
using Grpc.Core;
using Scorecard.Figures;
using Scorecard.Protos.Quality.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Quality;

sealed class QualityGrpc(QualityReader quality, QualityCatalogue catalogue, FigureReader figures, WrittenSoFar written) : DataQuality.DataQualityBase
{
    const int UsualPage = 500;

    const int LargestPage = 1_000;

    public override async Task<ListFaultyRecordsResponse> ListFaultyRecords(ListFaultyRecordsRequest request, ServerCallContext context)
    {
        var authority = Caller.Of(context).Authority;
        if (request.Rule != "" && !catalogue.Has(request.Rule)) throw new UnknownRule(request.Rule, catalogue);
        var (start, size, knownOn) = (StartOf(request.PageToken), SizeOf(request.PageSize), AsKnownOn.Of(request.AsKnownOn));
        var counted = await written.IsCounted(authority, request.AtLeast, context.CancellationToken);
        var list = await quality.Read(authority, knownOn, new(!request.HasTeam, Named(request.Team)), context.CancellationToken);
        var teams = await figures.Teams(authority, context.CancellationToken);
        var wanted = list.Records.Where(record => request.Rule == "" || record.Rules.Contains(request.Rule)).Skip(start).Take(size + 1).ToList();
        return new()
        {
            Records = { wanted.Take(size).Select(record => QualityMessage.Of(record, teams)) },
            NextPageToken = wanted.Count > size ? (start + size).ToString(CultureInfo.InvariantCulture) : "",
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

    static int SizeOf(int told) => told < 0 ? throw new BadPage("page_size", "is 0 or more") : told == 0 ? UsualPage : Math.Min(told, LargestPage);

    static int StartOf(string token) => token == "" ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : throw new BadPage("page_token", "is as the page before gave it");
}
