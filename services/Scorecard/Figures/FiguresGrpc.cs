using Grpc.Core;
using Scorecard.Measures;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Protos.Figures.V1;
using Scorecard.ServiceDefaults.Callers;
using Measure = Scorecard.Measures.Measure;

namespace Scorecard.Figures;

sealed class FiguresGrpc(FigureReader figures, MeasureCatalogue catalogue, WrittenSoFar written) : Protos.Figures.V1.Figures.FiguresBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context)
    {
        var response = new ListMeasuresResponse();
        response.Measures.AddRange(catalogue.Measures.Select(FigureMessage.Of));
        return Task.FromResult(response);
    }

    public override async Task<GetFiguresResponse> GetFigures(GetFiguresRequest request, ServerCallContext context)
    {
        var measures = request.Measures.Count == 0 ? catalogue.Measures : [.. request.Measures.Distinct().Select(Known)];
        var authority = Caller.Of(context).Authority;
        var (period, knownOn) = (PeriodOf(request.Period), AsKnownOn.Of(request.AsKnownOn));
        var counted = await written.IsCounted(authority, request.AtLeast, context.CancellationToken);
        var (asAt, read) = await figures.Read(authority, period, knownOn, measures, context.CancellationToken);
        var teams = await figures.Teams(authority, context.CancellationToken);
        var response = new GetFiguresResponse { AsAt = Records.Rules.Told.Date(asAt), Stale = !counted };
        foreach (var measure in measures)
        {
            var lacking = read.Lacking(measure.Name);
            if (lacking.Count > 0) response.Figures.Add(new Protos.Figures.V1.Figure { Measure = measure.Name, Needs = { lacking } });
            else response.Figures.AddRange(FigureMessage.Ordered(read.All(measure.Name), teams).Select(figure => FigureMessage.Of(figure, measure, teams)));
        }
        return response;
    }

    public override async Task DrillFigure(DrillFigureRequest request, IServerStreamWriter<DrillFigureResponse> responses, ServerCallContext context)
    {
        var measure = Known(request.Measure);
        var authority = Caller.Of(context).Authority;
        var (period, knownOn) = (PeriodOf(request.Period), AsKnownOn.Of(request.AsKnownOn));
        var teams = await figures.Teams(authority, context.CancellationToken);
        var breakdown = new Breakdown([.. request.Breakdown.Select(part => new BreakdownPart(
            KeyOf(part.Key, measure), part.HasValue ? part.Key == Breakdown.Team ? teams.CodeOf(part.Value) : part.Value : null))]);
        foreach (var unit in await figures.Drill(authority, period, knownOn, measure, breakdown, context.CancellationToken))
        {
            await responses.WriteAsync(FigureMessage.Of(unit, teams), context.CancellationToken);
        }
    }

    Measure Known(string name) => catalogue.Find(name) ?? throw new UnknownMeasure(name, catalogue);

    static string KeyOf(string key, Measure measure) =>
        key is Breakdown.Team or Breakdown.Area || measure.By.Contains(key) ? key : throw new BadBreakdown(key, measure);

    static Period PeriodOf(string text) => Period.TryParse(text, out var period) ? period : throw new BadPeriod();
}
