using Scorecard.Measures;
using Scorecard.Protos.Figures.V1;
using Message = Scorecard.Protos.Figures.V1.Figure;
using PartMessage = Scorecard.Protos.Figures.V1.BreakdownPart;

namespace Scorecard.Figures;

/// <summary>Measures and figures as messages.</summary>
static class FigureMessage
{
    public static Protos.Figures.V1.Measure Of(Measures.Measure measure) => new()
    {
        Id = measure.Name,
        Topic = measure.Topic,
        Definition = measure.Definition,
        Basis = measure.BasisText,
        Unit = measure.Unit,
        Source = measure.Source,
        Needs = { measure.Needs.Select(need => Supply.Of(need).File).Distinct() },
        By = { measure.By },
        Parameters = { measure.Parameters.Select(parameter => new Parameter { Name = parameter.Name, Value = parameter.Value, Unit = parameter.Unit }) },
        Scale = measure.Scale,
    };

    /// <summary>The authority, then teams and areas by name, then what the measure is broken down by.</summary>
    public static IEnumerable<Figure> Ordered(IEnumerable<Figure> figures, TeamBook teams) => figures
        .OrderBy(figure => figure.Breakdown switch
        {
            { Parts.Count: 0 } => 0,
            var breakdown when breakdown.IsOf(Breakdown.Team) => 1,
            var breakdown when breakdown.IsOf(Breakdown.Area) => 2,
            _ => 3,
        })
        .ThenBy(figure => string.Join('\t', figure.Breakdown.Parts.Select(part => $"{part.Key}\t{(part.Value is null ? 1 : 0)}\t{NameOf(part, teams)}")), StringComparer.Ordinal);

    public static Message Of(Figure figure, Measures.Measure measure, TeamBook teams) => new()
    {
        Measure = figure.Measure,
        Breakdown = { figure.Breakdown.Parts.Select(part => Of(part, teams)) },
        Numerator = figure.Numerator,
        Denominator = figure.Denominator,
        Value = FigureValue.Text(figure, measure.Scale),
    };

    public static DrillFigureResponse Of(CountedUnit unit, TeamBook teams) => new()
    {
        Record = unit.Record,
        Numerator = unit.Numerator,
        Denominator = unit.Denominator,
        Breakdown =
        {
            Of(new BreakdownPart(Breakdown.Team, unit.Team), teams),
            Of(new BreakdownPart(Breakdown.Area, unit.Area), teams),
            unit.By.Select(part => Of(part, teams)),
        },
    };

    static PartMessage Of(BreakdownPart part, TeamBook teams)
    {
        var message = new PartMessage { Key = part.Key, Name = NameOf(part, teams) };
        if (part.Value is { } value) message.Value = value;
        return message;
    }

    static string NameOf(BreakdownPart part, TeamBook teams) => part is { Key: Breakdown.Team, Value: { } code } ? teams.NameOf(code) : part.Said;
}
