using System.Globalization;
using Intake.Allocations;
using Intake.Cases;
using Intake.Imports;
using Intake.Register;
using Intake.Standings;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;

namespace Intake.Tests.Kit;

static class Given
{
    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DayOrNone(string? iso) => iso is null ? null : Day(iso);

    public static Case Case(string from, string? to = null, CaseStatus status = CaseStatus.ChildInNeed, string? referred = null) =>
        new("C1", [Spell(from, to, status, referred)]);

    public static CaseSpell Spell(string from, string? to = null, CaseStatus status = CaseStatus.ChildInNeed, string? referred = null) =>
        new(Day(from), DayOrNone(to), Day(referred ?? from), [new StatusChange(Day(from), status)]);

    public static ToldAllocation Lead(string worker, string from, string? to = null, string? team = "T1", string toldBy = Sources.Person) =>
        new(Allocation(worker, from, to, team), toldBy);

    public static Allocation Allocation(string? worker, string from, string? to = null, string? team = "T1", string role = "lead") =>
        new() { ChildId = "C1", Role = role, Team = team, Worker = worker, From = Day(from), To = DayOrNone(to) };

    public static WorkerChanged Worker(
        string id, WorkerKind kind = WorkerKind.SocialWorker, string? name = null, string? team = "T1", string? until = null, string? from = null) =>
        new() { WorkerId = id, DisplayName = name ?? $"Worker {id}", Kind = kind, Team = team, ContractedFrom = DayOrNone(from), ContractedTo = DayOrNone(until) };

    public static TeamChanged Team(string code, string? name = null) => new() { Team = code, Name = name ?? $"Team {code}", Type = TeamType.Safeguarding };

    public static WorkerRegister Register(params WorkerChanged[] workers) => new(workers, [Team("T1"), Team("T2")], longAbsenceDays: 28);

    public static ToldRow Row(
        string? from, string? to = null, string? worker = "W1", string? team = "T1", string list = Lists.ChildrenInNeed, CaseStatus status = CaseStatus.ChildInNeed) =>
        new(list, status, DayOrNone(from), DayOrNone(to), team, worker, new SourceRow("list.csv", 2));

    public static ChildRows Rows(params ToldRow[] rows)
    {
        var child = new ChildRows("C1");
        child.Extract.AddRange(rows);
        return child;
    }

    public static ImportScope Scope(string asOf, string? before = null, bool withoutCaseList = false) =>
        new() { AsOf = Day(asOf), Before = DayOrNone(before), WithoutCaseList = withoutCaseList };
}
