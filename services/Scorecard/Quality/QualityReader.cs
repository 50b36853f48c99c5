using System.Data.Common;
using Scorecard.Figures;
using Scorecard.Measures;
using Scorecard.Periods;
using Scorecard.Readings;
using Scorecard.Records;
using Scorecard.Records.Storage;

namespace Scorecard.Quality;

/// <summary>Data quality at the day that the data goes to, as it is known now or was on a past day.</summary>
sealed class QualityReader([FromKeyedServices(ScorecardModel.Name)] Database database, Ground ground, QualityCatalogue catalogue, TimeProvider time)
{
    const int MonthsOfTrend = 6;

    public async Task<Worklist> Read(string authority, DateOnly? knownOn, TeamFilter teams, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        var day = await DayOf(connection, authority, knownOn);
        var found = await Count(connection, authority, day, knownOn, teams, cancel);
        return new(
            day,
            [.. found.Select(rule => new RuleCount(rule.Rule, rule.Broken.Count, rule.Lacking))],
            [.. FaultyRecord.Ranked(found.SelectMany(rule => rule.Broken))]);
    }

    /// <summary>At each of the last month ends, oldest first.</summary>
    public async Task<IReadOnlyList<RuleCountAt>> Trend(string authority, DateOnly? knownOn, TeamFilter teams, CancellationToken cancel)
    {
        await ground.Ready(cancel);
        await using var connection = await database.Open(cancel);
        var counts = new List<RuleCountAt>();
        foreach (var end in MonthEnds(await DayOf(connection, authority, knownOn)))
        {
            var found = await Count(connection, authority, end, end, teams, cancel);
            counts.AddRange(found.Select(rule => new RuleCountAt(rule.Rule, end, rule.Lacking.Count > 0 ? null : rule.Broken.Count)));
        }
        return counts;
    }

    async Task<DateOnly> DayOf(DbConnection connection, string authority, DateOnly? knownOn) =>
        Coverage.Of(await ReadingTable.Read(connection, authority), London.Today(time)).UntilKnown(knownOn);

    async Task<List<(QualityRule Rule, IReadOnlyList<BrokenRule> Broken, IReadOnlyList<string> Lacking)>> Count(
        DbConnection connection, string authority, DateOnly day, DateOnly? knownOn, TeamFilter wanted, CancellationToken cancel)
    {
        long? known = knownOn is { } on ? FigureBook.LastMomentOf(on) : null;
        var supplied = await Supplied.Read(connection, null, authority, known ?? FigureBook.Now);
        var teams = await TeamBook.Read(connection, null, authority);
        var found = new List<(QualityRule, IReadOnlyList<BrokenRule>, IReadOnlyList<string>)>();
        foreach (var rule in catalogue.Rules)
        {
            cancel.ThrowIfCancellationRequested();
            var lacking = supplied.Lacking(rule.Query);
            var units = lacking.Count > 0 ? [] : await MeasureRun.Count(connection, null, rule.Query, authority, Period.MonthOf(day), day, known, teams);
            found.Add((rule, [.. units.Select(unit => BrokenRule.Of(rule, unit)).Where(broken => wanted.Has(broken.Team, teams))], lacking));
        }
        return found;
    }

    static IEnumerable<DateOnly> MonthEnds(DateOnly day)
    {
        var last = Period.MonthOf(day) is var month && month.Last == day ? month : month.Before();
        return Enumerable.Range(0, MonthsOfTrend).Reverse().Select(back => last.Before(back).Last);
    }
}

/// <summary>Which teams' records are wanted: every team's, those of one told by its code or name, or those without a team.</summary>
readonly record struct TeamFilter(bool Every, string? Team)
{
    public bool Has(string? code, TeamBook teams) => Every || code == teams.CodeOf(Team);
}
