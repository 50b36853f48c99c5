using Scorecard.Contracts.Cases;
using Workforce.Caseloads;
using Workforce.Counting;

namespace Workforce.Tests.Caseloads;

public sealed class CaseloadRowTests
{
    [Theory]
    [InlineData(33, 2, 17)]
    [InlineData(81, 6, 14)]
    [InlineData(32, 2, 16)]
    public void Average_HalfCase_GoesUp(int cases, int workers, int average) =>
        Row(Held(cases, workers)).AverageCaseload.ShouldBe(average);

    [Fact]
    public void Table_OneWorkerInTwoTeams_IsOneWorkerOfTheAuthority()
    {
        var table = CaseloadTable.Of([Count("T1", Held(3, 1)), Count("T2", Held(4, 1))], day: 100, limitDays: 7);

        var authority = table[^1];
        (authority.Scope, authority.WorkersHolding, authority.LongestList, authority.Allocations).ShouldBe((RowScope.Authority, 1, 7, 7));
        table.Take(2).Select(row => (row.WorkersHolding, row.LongestList)).ShouldBe([(1, 3), (1, 4)]);
    }

    [Fact]
    public void Row_EveryReason_AddsUp()
    {
        var row = Row(
        [
            .. Held(5, 2), Spell(nameof(Standing.Nobody)), Spell(nameof(Standing.TeamOnly)), Spell(nameof(Standing.DutyFolder)),
            Spell(nameof(Standing.NameOnly)), Spell(nameof(Standing.NamedWorker)) with { Worker = "w0", NotQualified = 1, AlsoInvolved = 2 },
        ]);

        (row.OpenCases, row.Allocations, row.NameOnly, row.Unallocated).ShouldBe((10, 7, 1, 2));
        (row.DutyCases, row.NotQualified, row.AlsoInvolved, row.AverageWithoutDuty).ShouldBe((1, 1, 2, 3));
        (row.AllReasonsOverLimit, row.UnallocatedOverLimit, row.UnallocatedPerMille).ShouldBe((5, 2, 200));
    }

    static CaseloadRow Row(IEnumerable<TeamSpell> spells) => CaseloadRow.From(RowScope.Team, Count("T1", spells), 100, 7);

    static TeamCount Count(string team, IEnumerable<TeamSpell> spells) => TeamCount.Of(team, null, 100, spells);

    static IEnumerable<TeamSpell> Held(int cases, int workers) =>
        Enumerable.Range(0, cases).Select(i => Spell(nameof(Standing.NamedWorker)) with { Worker = $"w{i % workers}" });

    static TeamSpell Spell(string standing) => new("T1", "", standing, 0, ReferredDay: 1, 0, FromDay: 1, ToDay: 4_000_000);
}
