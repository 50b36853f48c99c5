using System.Globalization;
using Grpc.Core;
using Scorecard.Protos.Figures.V1;
using FiguresBase = Scorecard.Protos.Figures.V1.Figures.FiguresBase;

namespace Dashboard.Tests.Authority;

/// <summary>Figures that grow by one each month, of the authority, its areas and its teams. No supervision was ever supplied.</summary>
sealed class CannedFigures(CannedAuthority authority) : FiguresBase
{
    public override Task<ListMeasuresResponse> ListMeasures(ListMeasuresRequest request, ServerCallContext context) => Task.FromResult(new ListMeasuresResponse
    {
        Measures =
        {
            Measure("agency_qualified_fte", "Social workers and first-line managers (OrgRole 3 to 6) in post at the close of the day. Numerator: agency staff.", "hundredths of a full-time equivalent"),
            Measure("supervised_in_month", "Numerator: those supervised at least once in the period.", "workers"),
            Standard(Measure("workers_over_standard", "Numerator: those with more cases than the standard for their full-time equivalent.", "workers")),
        },
    });

    public override Task<GetFiguresResponse> GetFigures(GetFiguresRequest request, ServerCallContext context)
    {
        if (authority.Scorecard.Refusal is { } refusal) throw refusal;
        var month = DateOnly.ParseExact(request.Period, "yyyy-MM", CultureInfo.InvariantCulture);
        var last = month.AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var response = new GetFiguresResponse { AsAt = string.CompareOrdinal(last, authority.Reading.On) < 0 ? last : authority.Reading.On };
        response.Figures.AddRange(request.Measures.SelectMany(measure => Of(measure, month.Year * 12 + month.Month - 2025 * 12)));
        return Task.FromResult(response);
    }

    IEnumerable<Figure> Of(string measure, int month)
    {
        if (measure.StartsWith("supervis", StringComparison.Ordinal))
        {
            yield return new() { Measure = measure, Needs = { "supervision.csv" } };
            yield break;
        }
        yield return Counted(measure, month, 400);
        foreach (var team in authority.Rows.Select(row => row.Team).Where(code => code != "")) yield return With(Counted(measure, month, 30 + team[0]), "team", team);
        foreach (var area in authority.Rows.Select(row => row.Area).Where(area => area != "").Distinct()) yield return With(Counted(measure, month, 180 + area[0]), "area", area);
    }

    // An average is over ten, a share is under a half.
    static Figure Counted(string measure, int month, int size) => measure.StartsWith("caseload", StringComparison.Ordinal)
        ? new() { Measure = measure, Numerator = (size * 14) + month, Denominator = size }
        : new() { Measure = measure, Numerator = size / 5 + month, Denominator = size };

    static Figure With(Figure figure, string key, string value)
    {
        figure.Breakdown.Add(new BreakdownPart { Key = key, Value = value, Name = value });
        return figure;
    }

    static Measure Measure(string id, string definition, string unit) =>
        new() { Id = id, Topic = "workforce", Definition = definition, Basis = "snapshot, at the close of the day", Unit = unit, Source = "DfE children's social work workforce census", Scale = 1 };

    static Measure Standard(Measure measure)
    {
        measure.Parameters.Add(new Parameter { Name = "standard_cases", Value = 18, Unit = "cases" });
        return measure;
    }
}
