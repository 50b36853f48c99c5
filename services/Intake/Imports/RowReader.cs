using Intake.Allocations;
using Intake.Journeys;
using Intake.Missing;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Missing;
using Scorecard.Protos.Imports.V1;
using Scorecard.Records;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1;

namespace Intake.Imports;

/// <summary>Reads a staged row and holds it to the rules: the same ones as the bulk door's.</summary>
static class RowReader
{
    /// <summary>The child, or the adopter, that it tells of.</summary>
    public static string Subject(StagedRow row) => row.BodyCase switch
    {
        StagedRow.BodyOneofCase.Extract => row.Extract.ChildId,
        StagedRow.BodyOneofCase.Allocation => row.Allocation.ChildId,
        StagedRow.BodyOneofCase.MissingEpisode => row.MissingEpisode.ChildId,
        _ => row.Journey.Count > 0 ? JourneySubject(row.Journey[0]) : row.Child?.ChildId ?? "",
    };

    /// <summary>The rules that the row breaks by itself.</summary>
    public static IReadOnlyList<Violation> Check(StagedRow row, DateOnly asOf)
    {
        var fields = new FieldReader();
        switch (row.BodyCase)
        {
            case StagedRow.BodyOneofCase.Extract:
                Extract(row, fields, asOf);
                BirthDate(row, fields, asOf);
                break;
            case StagedRow.BodyOneofCase.Allocation:
                fields.Check(row.List == Lists.AllocationLog, RuleBook.UnknownCode, "list");
                Allocation(row, fields, asOf);
                break;
            case StagedRow.BodyOneofCase.MissingEpisode:
                fields.Check(row.List == Lists.MissingEpisodes, RuleBook.UnknownCode, "list");
                Episode(row, fields, asOf);
                break;
            default:
                fields.Check(row.Journey.Count > 0 || row.Child is not null, RuleBook.NotARecord, "row");
                break;
        }
        foreach (var told in row.Journey) Journey(row, told, fields, asOf);
        if (row.Child is not null) Child(row, fields, asOf);
        return fields.Violations;
    }

    /// <summary>Adds a row that was checked when it was staged.</summary>
    public static void AddTo(ChildRows child, StagedRow row, DateOnly asOf)
    {
        var fields = new FieldReader();
        var source = new SourceRow(row.File, row.Row);
        switch (row.BodyCase)
        {
            case StagedRow.BodyOneofCase.Extract when row.List == Lists.Referrals:
                child.Referrals.Add(Extract(row, fields, asOf).From!.Value);
                child.BirthDate ??= BirthDate(row, fields, asOf);
                break;
            case StagedRow.BodyOneofCase.Extract:
                child.Extract.Add(Extract(row, fields, asOf));
                child.BirthDate ??= BirthDate(row, fields, asOf);
                break;
            case StagedRow.BodyOneofCase.Allocation:
                child.Log.Add((source, Allocation(row, fields, asOf)));
                break;
            case StagedRow.BodyOneofCase.MissingEpisode:
                child.Missing.Add((source, Episode(row, fields, asOf)));
                break;
        }
        if (row.Child is not null) child.Tell(Child(row, fields, asOf));
        var shown = row.BodyCase == StagedRow.BodyOneofCase.Extract && Extract(row, fields, asOf).IsOpen(asOf);
        foreach (var told in row.Journey)
        {
            child.Journeys.Add(new(source, row.List, shown, JourneyKinds.Of(told)!, Journey(row, told, fields, asOf)!));
        }
    }

    static string JourneySubject(Message.Record told) =>
        JourneyKinds.Of(told) is { } kind ? kind.Subject(kind.Read(told, withdrawn: true, new FieldReader(), DateOnly.MaxValue)) : "";

    // Null when it is none.
    static object? Journey(StagedRow row, Message.Record told, FieldReader fields, DateOnly asOf)
    {
        if (JourneyKinds.Of(told) is not { } kind || told.Withdrawn)
        {
            fields.Break(RuleBook.NotARecord, "journey");
            return null;
        }
        var within = $"{kind.Name}.";
        var body = kind.Read(told, withdrawn: false, fields, asOf, within);
        fields.Check(kind.Subject(body) == Subject(row), RuleBook.BadId, kind.Name);
        return body;
    }

    static ToldRow Extract(StagedRow row, FieldReader fields, DateOnly asOf)
    {
        var told = row.Extract;
        fields.Id(told.ChildId, "child_id");
        fields.Check(Lists.IsExtract(row.List), RuleBook.UnknownCode, "list");
        var from = fields.Date(told.From, "from", asOf, required: row.List == Lists.Referrals);
        var to = fields.Date(told.To, "to", asOf);
        fields.Check(to is null || from is null || to >= from, RuleBook.EndBeforeStart, "to");
        return new ToldRow(
            row.List,
            fields.Code<Message.CaseStatus, CaseStatus>(told.Status, "status"),
            from,
            to,
            fields.Text(told.Team, "team"),
            fields.Text(told.Worker, "worker"),
            new SourceRow(row.File, row.Row));
    }

    static DateOnly? BirthDate(StagedRow row, FieldReader fields, DateOnly asOf) => fields.Date(row.Extract.BirthDate, "birth_date", asOf.AddYears(1));

    static ToldChild Child(StagedRow row, FieldReader fields, DateOnly asOf)
    {
        var told = row.Child;
        fields.Id(told.ChildId, "child_id");
        fields.Check(told.ChildId == Subject(row), RuleBook.BadId, "child");
        return new(
            fields.Date(told.BirthDate, "birth_date", asOf.AddYears(1)),
            told.Unaccompanied,
            // Often the 18th birthday, long before it.
            fields.Date(told.UnaccompaniedTo, "unaccompanied_to", asOf.AddYears(18)));
    }

    static Allocation Allocation(StagedRow row, FieldReader fields, DateOnly asOf) => TellAllocation.Read(row.Allocation, withdrawn: false, fields, asOf);

    static MissingEpisodeChanged Episode(StagedRow row, FieldReader fields, DateOnly asOf) =>
        TellMissingEpisode.Read(row.MissingEpisode, withdrawn: false, fields, London.CloseOf(asOf));
}
