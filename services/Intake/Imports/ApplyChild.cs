using Intake.Births;
using Intake.Cases;
using Intake.Imports.Journeys;
using Intake.Register;
using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Imports;

/// <summary>What an import as of a day makes of one child, or of one adopter. Pure; what it has to say aloud goes to the remarks.</summary>
sealed record ApplyChild(ChildRows Rows, ImportScope Scope, ImportRemarks Remarks)
{
    public Decision Decide(SubjectRecords child, WorkerRegister register)
    {
        var writes = new List<RecordWrite>();
        if (!ToldSince.Case(child, Scope.AsOf)) writes.AddRange(CaseAndHolders(child, register));
        else if (FirstRow() is { } row) Remarks.NewerKnown(row, RuleBook.NewerKnown.For("child_id"));
        writes.AddRange(EpisodesFromLog.Tell(Rows, child, Scope.AsOf, Remarks));
        writes.AddRange(new JourneysFromFiles(Scope, Remarks).Tell(Rows, child));
        if (Rows.ToldBirth is { } born) writes.Add(IntakeKinds.ToldBirth.Write(Rows.ChildId, new ToldBirth(born)));
        return Decision.Accept(writes);
    }

    List<RecordWrite> CaseAndHolders(SubjectRecords child, WorkerRegister register)
    {
        var writes = new List<RecordWrite>();
        var told = CaseFromExtract.Tell(Rows, child.Find(IntakeKinds.Case, Rows.ChildId), Scope);
        if (told is not null) writes.Add(IntakeKinds.Case.Write(Rows.ChildId, told.Case) with { Source = Sources.Extract });
        var allocations = new ToldAllocations(child, Rows.ChildId);
        AllocationsFromLog.Tell(Rows, allocations, Scope.AsOf);
        if (told is not null && Rows.Case(Scope.AsOf) is { } row)
        {
            HolderFromExtract.Tell(row, told, allocations, Scope, register, Remarks);
            if (Rows.OfOpenCases.Any(other => other.IsOpen(Scope.AsOf) && other.NamesSomeone && !register.SameHolder((other.Worker, other.Team), (row.Worker, row.Team)))) Remarks.ListsDisagree();
        }
        writes.AddRange(allocations.Writes());
        Ask(told?.Case ?? child.Find(IntakeKinds.Case, Rows.ChildId));
        return writes;
    }

    // Both may be true for a while, and neither changes what is counted.
    void Ask(Case? @case)
    {
        if (@case is not { IsOpen: true })
        {
            foreach (var (row, _) in Rows.Log.Where(entry => entry.Allocation.To is null)) Remarks.Query(row, RuleBook.OpenAfterCase.For("to"));
        }
        var open = Rows.Extract.Where(row => row.IsOpen(Scope.AsOf)).ToList();
        if (open.Exists(row => row is { List: Lists.ChildrenInNeed, Status: CaseStatus.ChildInNeed }) && open.Find(row => row.List == Lists.ChildProtection) is { } plan)
        {
            Remarks.Query(plan.Row, RuleBook.TwoPlans.For("from"));
        }
    }

    SourceRow? FirstRow() => Rows.OfOpenCases.Select(row => row.Row).Concat(Rows.Log.Select(row => row.Row)).FirstOrDefault();
}
