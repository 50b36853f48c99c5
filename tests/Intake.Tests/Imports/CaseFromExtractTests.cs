using Intake.Imports;
using Intake.Tests.Kit;
using Scorecard.Contracts.Cases;
using static Intake.Tests.Kit.Given;

namespace Intake.Tests.Imports;

public sealed class CaseFromExtractTests
{
    static Case? Tell(ChildRows rows, Case? known, ImportScope scope) => CaseFromExtract.Tell(rows, known, scope)?.Case;

    [Fact]
    public void Tell_FirstSeenOpen_OpensFromItsStart() =>
        Tell(Rows(Row("2026-08-01")), null, Scope("2026-10-31"))!.Spells.ShouldHaveSingleItem().From.ShouldBe(Day("2026-08-01"));

    [Theory]
    [InlineData("2026-08-01", "2026-08-01")]
    [InlineData("2026-06-17", "2026-06-17")]
    [InlineData("2026-06-16", "2026-08-01")]
    [InlineData("2026-08-02", "2026-08-01")]
    public void Tell_Referral_CountsUpTo45DaysBeforeTheStart(string referral, string expected)
    {
        var rows = Rows(Row("2026-08-01"));
        rows.Referrals.Add(Day(referral));

        Tell(rows, null, Scope("2026-10-31"))!.Spells[0].ReferredOn.ShouldBe(Day(expected));
    }

    [Fact]
    public void Tell_OnlyAReferral_IsFrontDoor()
    {
        var rows = Rows();
        rows.Referrals.Add(Day("2026-10-01"));

        Tell(rows, null, Scope("2026-10-31"))!.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void Tell_FrontDoorThatBecameACase_CountsFromTheCasesStartWithTheReferralsClock()
    {
        var frontDoor = Given.Case("2026-10-01", status: CaseStatus.FrontDoor);

        var spell = Tell(Rows(Row("2026-10-03")), frontDoor, Scope("2026-10-31"))!.Spells.ShouldHaveSingleItem();

        (spell.From, spell.ReferredOn, spell.StatusOn(Day("2026-10-03"))).ShouldBe((Day("2026-10-03"), Day("2026-10-01"), CaseStatus.ChildInNeed));
    }

    [Fact]
    public void Tell_CorrectedStart_MovesTheSpell() =>
        Tell(Rows(Row("2026-07-20")), Given.Case("2026-08-01"), Scope("2026-10-31", before: "2026-09-30"))!.Spells.ShouldHaveSingleItem().From.ShouldBe(Day("2026-07-20"));

    [Fact]
    public void Tell_StartAfterItWasLastSeenOpen_ClosedAndOpenedAgain()
    {
        var told = Tell(Rows(Row("2026-10-12")), Given.Case("2026-08-01"), Scope("2026-10-31", before: "2026-09-30"))!;

        told.Spells.Select(spell => (spell.From, spell.To)).ShouldBe([(Day("2026-08-01"), Day("2026-10-12")), (Day("2026-10-12"), null)]);
    }

    [Fact]
    public void Tell_ClosedRow_ClosesAndKeepsWhatWasKnownOfTheStatus()
    {
        var known = Given.Case("2026-08-01", status: CaseStatus.ChildProtection);

        var spell = Tell(Rows(Row("2026-08-01", "2026-10-20")), known, Scope("2026-10-31"))!.Spells.ShouldHaveSingleItem();

        (spell.To, spell.StatusOn(Day("2026-09-01"))).ShouldBe((Day("2026-10-20"), CaseStatus.ChildProtection));
    }

    [Fact]
    public void Tell_OpenInList8Only_IsOpen() =>
        Tell(Rows(Row("2026-08-01", list: Lists.LookedAfter, status: CaseStatus.LookedAfter)), null, Scope("2026-10-31"))!.IsOpen.ShouldBeTrue();

    [Fact]
    public void Tell_CareBeganAfterTheCase_DoesNotMoveItsStart()
    {
        var told = Tell(Rows(Row("2026-10-12", list: Lists.LookedAfter, status: CaseStatus.LookedAfter)), Given.Case("2026-08-01"), Scope("2026-10-31", before: "2026-09-30"))!;

        var spell = told.Spells.ShouldHaveSingleItem();
        (spell.From, spell.StatusOn(Day("2026-10-30")), spell.StatusOn(Day("2026-10-31"))).ShouldBe((Day("2026-08-01"), CaseStatus.ChildInNeed, CaseStatus.LookedAfter));
    }

    [Fact]
    public void Tell_PlanEndedWithoutList6_ClosesNothing() =>
        Tell(Rows(Row("2026-08-01", "2026-10-01", list: Lists.ChildProtection)), Given.Case("2026-07-01"), Scope("2026-10-31", withoutCaseList: true)).ShouldBeNull();

    [Fact]
    public void Tell_CareLeaverWhoClosedInList6_GoesOnAsCareLeaverFromThatDay()
    {
        var rows = Rows(Row("2025-01-01", "2026-09-01", status: CaseStatus.ChildInNeed), Row(null, list: Lists.CareLeavers, status: CaseStatus.CareLeaver));

        var spell = Tell(rows, Given.Case("2025-01-01", status: CaseStatus.LookedAfter), Scope("2026-10-31"))!.Spells.ShouldHaveSingleItem();

        (spell.To, spell.StatusOn(Day("2026-08-31")), spell.StatusOn(Day("2026-09-01"))).ShouldBe((null, CaseStatus.LookedAfter, CaseStatus.CareLeaver));
    }

    [Fact]
    public void Tell_CareLeaverFirstSeen_IsTakenToStartOnTheExtractsDay() =>
        Tell(Rows(Row(null, list: Lists.CareLeavers, status: CaseStatus.CareLeaver)), null, Scope("2026-10-31"))!.Spells[0].From.ShouldBe(Day("2026-10-31"));

    [Fact]
    public void Tell_Reopened_IsASpellOfItsOwn() =>
        Tell(Rows(Row("2026-10-10")), Given.Case("2026-01-01", "2026-03-01"), Scope("2026-10-31"))!.Spells.Count.ShouldBe(2);

    [Fact]
    public void Tell_OldClosedRow_LeavesALaterOpenSpell()
    {
        var told = Tell(Rows(Row("2026-01-01", "2026-03-01")), new Case("C1", [Spell("2026-09-05")]), Scope("2026-10-31"))!;

        told.Spells.Select(spell => (spell.From, spell.To)).ShouldBe([(Day("2026-01-01"), Day("2026-03-01")), (Day("2026-09-05"), null)]);
    }

    [Theory]
    [InlineData("2026-08-01", null)]
    [InlineData("2026-08-01", "2026-10-01")]
    [InlineData(null, null)]
    [InlineData("2026-08-01", "2026-08-01")]
    public void Tell_Twice_IsTheSame(string? from, string? to)
    {
        var (rows, scope) = (Rows(Row(from, to)), Scope("2026-10-31"));
        var once = Tell(rows, null, scope)!;

        var twice = Tell(rows, once, scope)!;

        IntakeKinds.Case.Write("C1", twice).Body.ShouldBe(IntakeKinds.Case.Write("C1", once).Body);
    }
}
