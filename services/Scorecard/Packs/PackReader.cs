using System.Data.Common;
using Dapper;
using Scorecard.Catalogues;
using Scorecard.Figures;
using Scorecard.Indicators;
using Scorecard.Measures;
using Scorecard.Packs.Computed;
using Scorecard.Packs.Document;
using Scorecard.Packs.Evaluation;
using Scorecard.Packs.Explained;
using Scorecard.Periods;
using Scorecard.Readings;
using Scorecard.Records;
using Scorecard.Records.Storage;
using Scorecard.Register;
using Scorecard.Reported;
using Scorecard.Signals;

namespace Scorecard.Packs;

/// <summary>Makes packs from what was told and what is counted.</summary>
sealed class PackReader([FromKeyedServices(ScorecardModel.Name)] Database database, FigureBook figures, MeasureCatalogue measures, TimeProvider time)
{
    /// <param name="layout">Another than the catalogue's own, such as the exception report.</param>
    public async Task<PackDocument> Read(string authority, CatalogueFolder folder, Period period, Layout? layout, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        // What the authority told wins over what came with the catalogue.
        var facts = (await ToldStore.Read(connection, authority, About(folder.Catalogue))).Over(folder.Facts);
        return (await Make(authority, folder.Catalogue, facts, period, layout, cancel)).Document;
    }

    /// <summary>Every printed cell of an indicator with how it came to be.</summary>
    public async Task<IReadOnlyList<ExplainedCell>> Explain(string authority, CatalogueFolder folder, Period period, string code, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var tellings = await ToldStore.Tellings(connection, authority, About(folder.Catalogue));
        var (evaluated, evaluator) = await Evaluated(authority, folder, period, code, ToldFacts.Of([.. tellings.Select(telling => telling.Fact)]), cancel);
        return [.. new ExplainIndicator(evaluator, period, new Provenance(folder, tellings)).Of(evaluated)];
    }

    /// <summary>The indicator's numbers in sentences, for whoever comments on them.</summary>
    public async Task<string> Draft(string authority, CatalogueFolder folder, Period period, string code, CancellationToken cancel)
    {
        await using var connection = await database.Open(cancel);
        var told = await ToldStore.Read(connection, authority, About(folder.Catalogue));
        var (evaluated, evaluator) = await Evaluated(authority, folder, period, code, told, cancel);
        return CommentaryDraft.Of(evaluated, evaluator, period);
    }

    async Task<(EvaluatedIndicator, Evaluator)> Evaluated(string authority, CatalogueFolder folder, Period period, string code, ToldFacts told, CancellationToken cancel)
    {
        var indicator = folder.Catalogue.Indicators.FirstOrDefault(indicator => indicator.Code == code) ?? throw new UnknownIndicator(code, folder.Catalogue);
        var (_, facts) = await Make(authority, folder.Catalogue, told.Over(folder.Facts), period, null, cancel);
        var evaluator = new Evaluator(folder.Catalogue, new FactBook(facts), period);
        return (evaluator.Of(indicator), evaluator);
    }

    static IEnumerable<string> About(Catalogue catalogue) =>
        catalogue.Indicators.Select(indicator => indicator.Code).Concat(catalogue.Tables.Select(table => table.Id)).Append(catalogue.Id);

    /// <summary>Of these facts, with everything it was made of, told or counted.</summary>
    public async Task<(PackDocument Document, ToldFacts Facts)> Make(
        string authority, Catalogue catalogue, ToldFacts facts, Period period, Layout? layout, CancellationToken cancel)
    {
        if (catalogue.Frequency.Kind() != period.Kind) throw new OtherFrequency(catalogue.Frequency, period);
        await using var connection = await database.Open(cancel);
        var tables = catalogue.Tables.Select(table => table.Computed).OfType<ComputedTable>().SelectMany(ComputedTables.Measures).Distinct().ToList();
        var indicators = catalogue.Indicators.Where(indicator => indicator.Measure != Indicator.Reported).ToList();
        if (tables.Count == 0 && indicators.Count == 0) return (PackBuilder.LayOut(PackBuilder.Evaluate(catalogue, facts, period, period.Last, _ => null), layout), facts);

        var reading = await ReadingTable.Read(connection, authority);
        var coverage = Coverage.Of(reading, London.Today(time));
        if (period.First > coverage.Until) throw new PeriodAfterData(period, coverage.Until);
        if (await FirstDay(connection, authority) is not { } first || period.Last < first) throw new PeriodBeforeData(period);
        var day = coverage.DayFor(period.Last);
        var page = new ComputedPage(
            period, day, await figures.Read(authority, period, day, [.. tables.Select(measures.Known)], cancel), await Teams.Names(connection, authority));
        var counted = await Measured(authority, catalogue, indicators, period, coverage, first, cancel);
        // What is counted is not told; what cannot be counted yet may be.
        facts = facts with { Values = [.. counted.Concat(facts.Values).DistinctBy(value => value.Id)] };
        var content = PackBuilder.Evaluate(
            catalogue,
            facts,
            period,
            day,
            entry => entry.Computed is null ? null : ComputedTables.Of(entry, PackBuilder.Filled(entry.Title, period, day), page));
        var warnings = Warnings(reading, coverage.StopsBeforeCloseOf(period.Last), day, await InQuarantine(connection, authority));
        return (PackBuilder.LayOut(content with { Warnings = [.. warnings] }, layout), facts);
    }

    /// <summary>The figures of computed measures, as if they were told: every period that a column, a total or a baseline may look at.</summary>
    async Task<List<ReportedValue>> Measured(
        string authority, Catalogue catalogue, IReadOnlyList<Indicator> indicators, Period report, Coverage coverage, DateOnly first, CancellationToken cancel)
    {
        var values = new List<ReportedValue>();
        if (indicators.Count == 0) return values;
        var wanted = indicators.Select(indicator => indicator.Measure).Distinct().Select(measures.Known).ToList();
        var periods = Enumerable.Range(0, 13).Select(report.Before).Append(Period.MonthOf(report.Year.First.AddDays(-1))).Distinct();
        foreach (var period in periods.Where(period => period.Last >= first && period.First <= coverage.Until))
        {
            var page = await figures.Read(authority, period, coverage.DayFor(period.Last), wanted, cancel);
            values.AddRange(indicators
                .Where(indicator => page.Lacking(indicator.Measure).Count == 0)
                .SelectMany(indicator => MeasuredValues.Of(indicator, measures.Known(indicator.Measure), catalogue, period, page)));
        }
        return values;
    }

    static IEnumerable<string> Warnings(ReadingRow reading, bool provisional, DateOnly day, bool incomplete)
    {
        if (reading.Demo == 1) yield return "Demo data: no real child is in it.";
        if (provisional) yield return $"Provisional: as at {Days.Short(day)}, before the period's end.";
        if (reading.ImportInProgress == 1) yield return "An import is in progress: these figures may change.";
        if (incomplete) yield return "Incomplete: some records could not be read, and are left out.";
    }

    static async Task<DateOnly?> FirstDay(DbConnection connection, string authority)
    {
        var (spell, episode) = await connection.QueryFirstAsync<(long? Spell, long? Episode)>(
            """
            SELECT (SELECT MIN(from_day) FROM standing WHERE authority = @authority),
                (SELECT MIN(started_at) FROM missing_episode WHERE authority = @authority)
            """,
            new { authority });
        DateOnly?[] days =
        [
            spell is { } day ? DateOnly.FromDayNumber((int)day) : null,
            episode is { } at ? London.DateOf(DateTimeOffset.FromUnixTimeMilliseconds(at)) : null,
        ];
        return days.Min();
    }

    static async Task<bool> InQuarantine(DbConnection connection, string authority) => await connection.ExecuteScalarAsync<long>(
        """
        SELECT count(*) FROM quarantine q
        JOIN watermark w ON w.authority = q.authority AND w.source = q.source AND w.generation = q.generation
        WHERE q.authority = @authority
        """,
        new { authority }) > 0;
}
