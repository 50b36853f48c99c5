using Intake.Standings;
using Intake.Tests.Kit;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using static Intake.Tests.Kit.Given;

namespace Intake.Tests.Standings;

public sealed class CaseStandingTests
{
    static IReadOnlyList<StandingSpell> Of(Case @case, Intake.Register.WorkerRegister register, params ToldAllocation[] allocations) =>
        CaseStanding.Of(@case, Sources.Person, allocations, register).Spells;

    [Fact]
    public void Standing_NoAllocation_IsNobodySinceItOpened()
    {
        var spell = Of(Given.Case("2026-10-01"), Given.Register()).ShouldHaveSingleItem();

        spell.Standing.ShouldBe(Standing.Nobody);
        spell.WithoutWorkerSince.ShouldBe(Day("2026-10-01"));
        spell.WithoutWorkerBasis.ShouldBe(WithoutWorkerBasis.NeverAllocated);
        spell.To.ShouldBeNull();
    }

    [Fact]
    public void Standing_FrontDoorBeforeItCounted_BeginsWhenItCounts()
    {
        var @case = new Case("C1", [Spell("2026-10-01", status: CaseStatus.FrontDoor).WithStatus(Day("2026-10-10"), CaseStatus.ChildInNeed)]);

        var spell = Of(@case, Given.Register()).ShouldHaveSingleItem();

        spell.From.ShouldBe(Day("2026-10-10"));
        spell.ReferredOn.ShouldBe(Day("2026-10-01"));
        spell.WithoutWorkerSince.ShouldBe(Day("2026-10-10"));
    }

    [Fact]
    public void Standing_AllocationEnds_IsNobodyFromThatDay()
    {
        var spells = Of(Given.Case("2026-10-01"), Given.Register(Worker("W1")), Lead("W1", "2026-10-03", "2026-10-20"));

        spells.Select(spell => (spell.From, spell.Standing)).ShouldBe(
            [(Day("2026-10-01"), Standing.Nobody), (Day("2026-10-03"), Standing.NamedWorker), (Day("2026-10-20"), Standing.Nobody)]);
        spells[2].WithoutWorkerSince.ShouldBe(Day("2026-10-20"));
        spells[2].WithoutWorkerBasis.ShouldBe(WithoutWorkerBasis.Told);
        spells[1].WithoutWorkerSince.ShouldBeNull();
    }

    [Fact]
    public void Standing_HandedOverOnOneDay_HasNoGapAndNoOverlap()
    {
        var spells = Of(Given.Case("2026-10-01"), Given.Register(Worker("W1"), Worker("W2")), Lead("W1", "2026-10-01", "2026-10-05"), Lead("W2", "2026-10-05"));

        spells.Select(spell => (spell.Worker, spell.From, spell.To)).ShouldBe(
            [("W1", Day("2026-10-01"), Day("2026-10-05")), ("W2", Day("2026-10-05"), null)]);
    }

    [Fact]
    public void Standing_HeldAndGivenUpOnOneDay_LeavesNoTrace() =>
        Of(Given.Case("2026-10-01"), Given.Register(Worker("W1")), Lead("W1", "2026-10-05", "2026-10-05")).ShouldHaveSingleItem().Standing.ShouldBe(Standing.Nobody);

    [Fact]
    public void Standing_ClosedOnItsFirstDay_WasNeverOpenAtClose() => Of(Given.Case("2026-10-01", "2026-10-01"), Given.Register()).ShouldBeEmpty();

    [Fact]
    public void Standing_WorkerLeaves_IsInNameOnlyFromTheDayAfterTheLast()
    {
        var spells = Of(Given.Case("2026-10-01"), Given.Register(Worker("W1", until: "2026-10-15")), Lead("W1", "2026-10-01"));

        spells.Count.ShouldBe(2);
        (spells[1].From, spells[1].Standing, spells[1].NameOnlyReason).ShouldBe((Day("2026-10-16"), Standing.NameOnly, NameOnlyReason.Left));
        spells[1].WithoutWorkerBasis.ShouldBe(WithoutWorkerBasis.Inferred);
        spells[1].Team.ShouldBe("T1");
    }

    [Theory]
    [InlineData(27, false)]
    [InlineData(28, true)]
    public void Standing_Absence_IsLongFrom28Days(int days, bool isLong)
    {
        var worker = Worker("W1") with { AbsentFrom = Day("2026-10-05"), AbsentTo = Day("2026-10-05").AddDays(days - 1) };

        var spells = Of(Given.Case("2026-10-01"), Given.Register(worker), Lead("W1", "2026-10-01"));

        spells.Any(spell => spell.NameOnlyReason == NameOnlyReason.LongAbsent).ShouldBe(isLong);
        if (isLong) spells.Select(spell => spell.From).ShouldBe([Day("2026-10-01"), Day("2026-10-05"), Day("2026-10-05").AddDays(days)]);
        else spells.ShouldHaveSingleItem();
    }

    [Fact]
    public void Standing_AbsenceWithoutEnd_IsLong() =>
        Of(Given.Case("2026-10-01"), Given.Register(Worker("W1") with { AbsentFrom = Day("2026-10-05") }), Lead("W1", "2026-10-01"))[^1].NameOnlyReason.ShouldBe(NameOnlyReason.LongAbsent);

    [Fact]
    public void Standing_DutyFolder_IsNoWorker()
    {
        var spell = Of(Given.Case("2026-10-01"), Given.Register(Worker("D1", WorkerKind.Duty)), Lead("D1", "2026-10-01")).ShouldHaveSingleItem();

        (spell.Standing, spell.Worker, spell.WithoutWorkerSince).ShouldBe((Standing.DutyFolder, "D1", Day("2026-10-01")));
    }

    [Fact]
    public void Standing_GenericName_IsInNameOnly() =>
        Of(Given.Case("2026-10-01"), Given.Register(Worker("G1", WorkerKind.Generic)), Lead("G1", "2026-10-01"))[0].NameOnlyReason.ShouldBe(NameOnlyReason.Generic);

    [Fact]
    public void Standing_NameNobodyHas_IsNotOnRegister() =>
        Of(Given.Case("2026-10-01"), Given.Register(), Lead("Nobody Known", "2026-10-01"))[0].NameOnlyReason.ShouldBe(NameOnlyReason.NotOnRegister);

    [Fact]
    public void Standing_Namesakes_AreToldApartByTheTeam()
    {
        var register = Given.Register(Worker("W1", name: "Jo Bell", team: "T1"), Worker("W2", name: "Jo Bell", team: "T2"));

        Of(Given.Case("2026-10-01"), register, Lead("bell,  JO", "2026-10-01", team: "T2"))[0].Worker.ShouldBe("W2");
        Of(Given.Case("2026-10-01"), register, Lead("Jo Bell", "2026-10-01", team: null))[0].NameOnlyReason.ShouldBe(NameOnlyReason.TwoMatches);
    }

    [Theory]
    [InlineData(WorkerKind.PersonalAdviser, CaseStatus.CareLeaver, false)]
    [InlineData(WorkerKind.PersonalAdviser, CaseStatus.OpenAssessment, false)]
    [InlineData(WorkerKind.PersonalAdviser, CaseStatus.ChildInNeed, true)]
    [InlineData(WorkerKind.OtherStaff, CaseStatus.ChildProtection, true)]
    [InlineData(WorkerKind.OtherStaff, CaseStatus.LookedAfter, true)]
    [InlineData(WorkerKind.SocialWorker, CaseStatus.LookedAfter, false)]
    public void Standing_WorkerWithoutQualification_CountsWhereOneIsNeeded(WorkerKind kind, CaseStatus status, bool expected)
    {
        var spell = Of(Given.Case("2026-10-01", status: status), Given.Register(Worker("W1", kind)), Lead("W1", "2026-10-01")).ShouldHaveSingleItem();

        (spell.Standing, spell.NotQualified).ShouldBe((Standing.NamedWorker, expected));
    }

    [Fact]
    public void Standing_TeamWithoutWorker_IsTeamOnly()
    {
        var allocation = new ToldAllocation(Allocation(worker: null, "2026-10-01"), Sources.Extract);

        (Of(Given.Case("2026-10-01"), Given.Register(), allocation)[0] is { Standing: Standing.TeamOnly, Team: "T1" }).ShouldBeTrue();
    }

    [Fact]
    public void Standing_TeamThatNobodyKnows_IsCountedUnderNoTeam() =>
        Of(Given.Case("2026-10-01"), Given.Register(Worker("W1")), Lead("W1", "2026-10-01", team: "T99"))[0].Team.ShouldBeNull();

    [Fact]
    public void Standing_ToldWithoutTeam_IsCountedInTheHomeTeam() =>
        Of(Given.Case("2026-10-01"), Given.Register(Worker("W1", team: "Team T2")), Lead("W1", "2026-10-01", team: null))[0].Team.ShouldBe("T2");

    [Fact]
    public void Standing_ExtractsAlone_DoNotSayWhoHeldItBefore()
    {
        var standing = CaseStanding.Of(Given.Case("2026-10-01"), Sources.Extract, [], Given.Register()).Spells[0];

        (standing.WithoutWorkerSince, standing.WithoutWorkerBasis).ShouldBe((null, null));
    }

    [Fact]
    public void Standing_OtherRoles_AreAlsoInvolved()
    {
        var other = new ToldAllocation(Allocation("W2", "2026-10-05", role: "family support"), Sources.Person);

        Of(Given.Case("2026-10-01"), Given.Register(Worker("W1"), Worker("W2")), Lead("W1", "2026-10-01"), other)
            .Select(spell => spell.AlsoInvolved).ShouldBe([0, 1]);
    }
}
