using Grpc.Core;
using Scorecard.Protos.Quality.V1;

namespace Dashboard.Tests.Authority;

/// <summary>Three rules, one of which lacks its file, and as many faulty records as fill more than a page.</summary>
sealed class CannedQuality(CannedAuthority authority) : DataQuality.DataQualityBase
{
    static readonly Rule[] Rules =
    [
        new()
        {
            Id = "assessment_open_too_long", Group = "overdue", Definition = "An assessment that is open more than 90 working days.", Do = "End it with its outcome.",
            Moves = { "assessments_45wd", "assessments_open_overdue" },
        },
        new()
        {
            Id = "contact_without_outcome", Group = "not_recorded", Definition = "A contact of more than 5 working days ago without an outcome.", Do = "Record what was decided.",
            Moves = { "contacts_nfa" },
        },
        new() { Id = "visit_twice", Group = "duplicates", Definition = "Two visits of a type on the same day.", Do = "Take one out.", Moves = { "cp_visits_on_time" }, Needs = { "visits.csv" } },
    ];

    static readonly FaultyRecord[] Records =
    [
        .. Enumerable.Range(1, 3).Select(i => new FaultyRecord
        {
            Kind = "assessment", Id = $"a-{i}", ChildId = $"c-{i}", Team = "CT", TeamName = "Court Team", Day = $"2026-03-0{i}",
            Rules = { "assessment_open_too_long" }, Moves = { "assessments_45wd", "assessments_open_overdue" },
        }),
        .. Enumerable.Range(1, 140).Select(i => new FaultyRecord
        {
            Kind = "contact", Id = $"k-{i}", ChildId = $"c-{i}", TeamName = "(no team)", Day = "2026-10-01", Rules = { "contact_without_outcome" }, Moves = { "contacts_nfa" },
        }),
    ];

    public override Task<ListFaultyRecordsResponse> ListFaultyRecords(ListFaultyRecordsRequest request, ServerCallContext context)
    {
        if (authority.Scorecard.Refusal is { } refusal) throw refusal;
        var ofTeam = Records.Where(record => !request.HasTeam || record.Team == request.Team).ToList();
        var start = request.PageToken == "" ? 0 : int.Parse(request.PageToken, System.Globalization.CultureInfo.InvariantCulture);
        var wanted = ofTeam.Where(record => request.Rule == "" || record.Rules.Contains(request.Rule)).Skip(start).ToList();
        return Task.FromResult(new ListFaultyRecordsResponse
        {
            Records = { wanted.Take(request.PageSize) },
            NextPageToken = wanted.Count > request.PageSize ? $"{start + request.PageSize}" : "",
            Rules = { Rules.Select(rule => Counted(rule, ofTeam)) },
            AsAt = authority.Reading.On,
        });
    }

    public override Task<GetTrendResponse> GetTrend(GetTrendRequest request, ServerCallContext context) => Task.FromResult(new GetTrendResponse
    {
        Counts =
        {
            from month in Enumerable.Range(5, 6)
            from rule in Rules
            let known = rule.Needs.Count == 0 && month > 5
            select known
                ? new RuleCount { Rule = rule.Id, Day = Day(month), Records = rule.Id == "contact_without_outcome" ? 20 * month : 3 }
                : new RuleCount { Rule = rule.Id, Day = Day(month) },
        },
    });

    static string Day(int month) => $"2026-{month:00}-{DateTime.DaysInMonth(2026, month)}";

    static Rule Counted(Rule rule, IEnumerable<FaultyRecord> records)
    {
        var counted = rule.Clone();
        counted.Records = records.Count(record => record.Rules.Contains(rule.Id));
        return counted;
    }
}
