using Scorecard.Populations;
using Body = Scorecard.Protos.Records.V1.Record.BodyOneofCase;

namespace Scorecard.Reported;

static class ToldKinds
{
    public static readonly IReadOnlyList<ToldKind> All =
    [
        new ToldKind<ReportedValue>(
            Body.ReportedValue,
            ScorecardKinds.Value,
            (record, fields) => TellValue.Read(record.ReportedValue, record.Withdrawn, fields),
            fact => new() { ReportedValue = TellValue.Message(fact) }),
        new ToldKind<Target>(
            Body.Target,
            ScorecardKinds.Target,
            (record, fields) => TellTarget.Read(record.Target, record.Withdrawn, fields),
            fact => new() { Target = TellTarget.Message(fact) }),
        new ToldKind<Comparator>(
            Body.Comparator,
            ScorecardKinds.Comparator,
            (record, fields) => TellComparator.Read(record.Comparator, record.Withdrawn, fields),
            fact => new() { Comparator = TellComparator.Message(fact) }),
        new ToldKind<Population>(
            Body.Population,
            ScorecardKinds.Population,
            (record, fields) => TellPopulation.Read(record.Population, fields),
            fact => new() { Population = TellPopulation.Message(fact) }),
        new ToldKind<Commentary>(
            Body.Commentary,
            ScorecardKinds.Commentary,
            (record, fields) => TellCommentary.Read(record.Commentary, record.Withdrawn, fields),
            fact => new() { Commentary = TellCommentary.Message(fact) }),
        new ToldKind<Note>(
            Body.Note,
            ScorecardKinds.Note,
            (record, fields) => TellNote.Read(record.Note, record.Withdrawn, fields),
            fact => new() { Note = TellNote.Message(fact) }),
        new ToldKind<PackAction>(
            Body.PackAction,
            ScorecardKinds.Action,
            (record, fields) => TellAction.Read(record.PackAction, record.Withdrawn, fields),
            fact => new() { PackAction = TellAction.Message(fact) }),
        new ToldKind<Meeting>(
            Body.Meeting,
            ScorecardKinds.Meeting,
            (record, fields) => TellMeeting.Read(record.Meeting, record.Withdrawn, fields),
            fact => new() { Meeting = TellMeeting.Message(fact) }),
    ];

    public static readonly IReadOnlyList<string> Names = [.. All.Select(kind => kind.Name)];

    static readonly Dictionary<Body, ToldKind> ByBody = All.ToDictionary(kind => kind.Body);

    static readonly Dictionary<string, ToldKind> ByName = All.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    public static ToldKind Of(Body body) => ByBody[body];

    public static ToldKind Of(string name) => ByName[name];
}
