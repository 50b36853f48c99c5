using Grpc.Core;
using Scorecard.Figures;
using Scorecard.Periods;
using Scorecard.Protos.Weekly.V1;
using Scorecard.Quality;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Weekly;

sealed class WeeklyGrpc(WeeklyReader weekly, WeeklyCatalogue catalogue, FigureReader figures, WrittenSoFar written) : Protos.Weekly.V1.Weekly.WeeklyBase
{
    public override async Task<GetWeekResponse> GetWeek(GetWeekRequest request, ServerCallContext context)
    {
        var authority = Caller.Of(context).Authority;
        var (asked, knownOn) = (WeekOf(request.Week), AsKnownOn.Of(request.AsKnownOn));
        var counted = await written.IsCounted(authority, request.AtLeast, context.CancellationToken);
        var reading = await weekly.Read(authority, asked, knownOn, null, context.CancellationToken);
        var teams = await figures.Teams(authority, context.CancellationToken);
        return new()
        {
            Week = WeeklyMessage.Of(reading.Week),
            Kinds = { reading.Kinds.Select(WeeklyMessage.Of) },
            Counts = { reading.Counts.Select(count => WeeklyMessage.Of(count, teams)) },
            Stale = !counted,
        };
    }

    public override async Task<ListDueResponse> ListDue(ListDueRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var authority = caller.Authority;
        var (asked, knownOn) = (WeekOf(request.Week), AsKnownOn.Of(request.AsKnownOn));
        var (page, state) = (AskedPage.Of(request.PageToken, request.PageSize), DueStates.Read(request.State));
        var kinds = catalogue.Due.Where(kind => request.Kind == "" || kind.Name == request.Kind).ToList();
        if (kinds.Count == 0) throw new UnknownKind(request.Kind, catalogue);
        var counted = await written.IsCounted(authority, request.AtLeast, context.CancellationToken);
        var reading = await weekly.Read(authority, asked, knownOn, kinds, context.CancellationToken);
        var teams = await figures.Teams(authority, context.CancellationToken);
        var team = new TeamFilter(!request.HasTeam, Named(request.Team));
        var (things, next) = page.Take(reading.Due
            .Where(due => caller.Scope.Includes(due.Thing.Team, due.Thing.Area))
            .Where(due => state is null || due.State == state)
            .Where(due => team.Has(due.Thing.Team, teams) && (!request.HasArea || due.Thing.Area == Named(request.Area))));
        return new()
        {
            Week = WeeklyMessage.Of(reading.Week),
            Things = { things.Select(due => WeeklyMessage.Of(due.Thing, due.State, reading.Week, teams)) },
            NextPageToken = next,
            Kinds = { reading.Kinds.Select(WeeklyMessage.Of) },
            Stale = !counted,
        };
    }

    static Period? WeekOf(string text) => text == "" ? null
        : Period.TryParse(text, out var period) && period.Kind == PeriodKind.Week ? period : throw new BadWeek();

    static string? Named(string told) => told == "" ? null : told;
}
