using Intake.Journeys;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Imports.Journeys;

/// <summary>What the rows of an import make of a child's journey. Pure.</summary>
sealed record JourneysFromFiles(ImportScope Scope, ImportRemarks Remarks)
{
    // How far lists 1 to 5 go back.
    const int MonthsOfWindow = 6;

    public IEnumerable<RecordWrite> Tell(ChildRows rows, SubjectRecords subject)
    {
        if (rows.Journeys.Count == 0 && rows.Unaccompanied is null) return [];
        var known = new KnownJourneys(subject, Scope.AsOf);
        foreach (var telling in rows.Journeys.GroupBy(row => Lists.Telling(row.List)).OrderBy(telling => telling.Key))
        {
            foreach (var kind in telling.GroupBy(row => (row.Kind, Type: row.Kind.Type(row.Body))))
            {
                var lists = kind.GroupBy(row => row.List).OrderBy(list => list.Key, StringComparer.Ordinal).ToList();
                if (telling.Key != Telling.Part) All(telling.Key, kind.Key.Kind, kind.Key.Type, lists, rows.Unsure.Overlaps(lists.Select(list => list.Key)), known);
                else foreach (var list in lists) Part(list.Key, kind.Key.Kind, kind.Key.Type, [.. list], rows.Unsure.Contains(list.Key), known);
            }
        }
        if (rows.Unaccompanied is { } told) UnaccompaniedCare.Tell(told, known);
        OneAfterAnother.End(known);
        return known.Writes();
    }

    // They tell everything from their first day on: what they do not show was told in error. As many new as not shown any
    // more are the same ones with their days corrected. Where a row was left out, it may have shown what the others do not.
    void All(Telling telling, JourneyKind kind, object? type, IEnumerable<IEnumerable<ToldJourney>> lists, bool unsure, KnownJourneys known)
    {
        var told = OfLists.Together(lists);
        var same = Same(telling, kind, type, told, known);
        var first = told.Min(row => row.At);
        // Of the time before its window a list shows only what was still open in it, not what was short.
        if (telling == Telling.Window && Scope.AsOf.AddMonths(-MonthsOfWindow) is var window && first < window) first = window;
        var gone = same.Others.Where(record => record is { ByAFile: true, ToldSince: false } && record.At >= first && record.At <= Scope.AsOf).ToList();
        if (!unsure && gone.Count == same.Fresh.Count) Correct(same, gone, telling);
        else if (!unsure) gone.ForEach(known.Withdraw);
        Add(telling, same, known);
    }

    void Part(string list, JourneyKind kind, object? type, List<ToldJourney> told, bool unsure, KnownJourneys known)
    {
        if (kind == JourneyKinds.CareLeaver)
        {
            foreach (var row in told) LeaverState.Tell(row, known, Newer);
            return;
        }
        var same = Same(Telling.Part, kind, type, told, known);
        if (!unsure) Standing(list, kind, same, known);
        Add(Telling.Part, same, known);
    }

    SameJourneys Same(Telling telling, JourneyKind kind, object? type, IEnumerable<ToldJourney> told, KnownJourneys known)
    {
        var same = new SameJourneys(told, known.Of(kind).Where(record => Equals(kind.Type(record.Body), type)));
        foreach (var (row, record) in same.Pairs) Tell(row, record, telling);
        return same;
    }

    static void Add(Telling telling, SameJourneys same, KnownJourneys known)
    {
        foreach (var row in same.Fresh) known.Add(row.Kind, row.Body, SourceOf(telling));
    }

    void Tell(ToldJourney row, KnownJourney record, Telling telling)
    {
        var body = telling == Telling.Whole ? row.Body : row.Kind.Merged(record.Body, row.Body);
        if (row.Shown) body = row.Kind.WithTo(body, row.Kind.To(row.Body));
        if (record.ToldSince) Newer(row, record, body);
        else record.Tell(body, SourceOf(telling));
    }

    // It tells what stands: an open plan or time in care, and the latest placement and legal status.
    void Standing(string list, JourneyKind kind, SameJourneys same, KnownJourneys known)
    {
        if (kind == JourneyKinds.Placement || kind == JourneyKinds.LegalStatus)
        {
            var latest = same.Fresh.Concat(same.Pairs.Select(pair => pair.Told)).Max(row => row.At);
            var later = same.Others.Where(record => record is { ByAFile: true, ToldSince: false } && record.At > latest && record.At <= Scope.AsOf).ToList();
            if (later.Count == same.Fresh.Count) Correct(same, later, Telling.Part);
            else foreach (var record in later) known.Withdraw(record);
        }
        else if (Lists.Shown(list) == kind && Scope.Complete.Contains(list))
        {
            var gone = same.Others.Where(record => record is { ToldSince: false, To: null } && record.From <= Scope.AsOf).ToList();
            // One that began since the last extract is another; else it would have been shown then.
            if (gone.Count == same.Fresh.Count && gone.TrueForAll(record => record.ByAFile) && !same.Fresh.Exists(row => row.At > Scope.Before)) Correct(same, gone, Telling.Part);
            else foreach (var record in gone) record.End(same.Fresh.Select(row => row.At).Where(next => next > record.From).Min() ?? Scope.AsOf);
        }
    }

    static void Correct(SameJourneys same, List<KnownJourney> gone, Telling telling)
    {
        foreach (var (row, record) in same.Fresh.Zip(gone))
        {
            record.Tell(telling == Telling.Whole ? row.Body : row.Kind.Merged(record.Body, row.Body), SourceOf(telling));
        }
        same.Fresh.Clear();
    }

    void Newer(ToldJourney row, KnownJourney record, object told)
    {
        if (!record.Body.Equals(told)) Remarks.NewerKnown(row.Row, RuleBook.NewerKnown.For(row.Kind.Name));
    }

    static string SourceOf(Telling telling) => telling == Telling.Whole ? Sources.DatedLog : Sources.Extract;
}
