using Scorecard.Cases;

namespace Scorecard.Tests.Cases;

public sealed class SpellDifferenceTests
{
    static readonly SpellRow Open = Row(100, DaySpan.OpenEnd);

    [Fact]
    public void Between_TheSameSpells_TouchesNothing() => SpellDifference.Between([Open], [Open]).ShouldBeNull();

    [Fact]
    public void Between_CutWithoutAChange_TouchesNothing() =>
        SpellDifference.Between([Open], [Row(100, 200), Row(200, DaySpan.OpenEnd)]).ShouldBeNull();

    [Fact]
    public void Between_AnEndAdded_TouchesOnlyFromTheEnd() =>
        SpellDifference.Between([Open], [Row(100, 300)]).ShouldBe(new DaySpan(300, DaySpan.OpenEnd));

    [Fact]
    public void Between_AnEndMoved_TouchesBetweenOldAndNew() =>
        SpellDifference.Between([Row(100, 300)], [Row(100, 250)]).ShouldBe(new DaySpan(250, 300));

    [Fact]
    public void Between_AnotherWorkerForAWhile_TouchesThatWhile() =>
        SpellDifference.Between([Open], [Row(100, 150), Row(150, 160, "W2"), Row(160, DaySpan.OpenEnd)]).ShouldBe(new DaySpan(150, 160));

    [Fact]
    public void Between_Withdrawn_TouchesAllOfIt() => SpellDifference.Between([Row(100, 120), Row(300, 310)], []).ShouldBe(new DaySpan(100, 310));

    [Fact]
    public void Between_New_TouchesAllOfIt() => SpellDifference.Between([], [Open]).ShouldBe(new DaySpan(100, DaySpan.OpenEnd));

    static SpellRow Row(long from, long to, string worker = "W1") => new()
    {
        ChildId = "C1",
        FromDay = from,
        ToDay = to,
        Standing = "NamedWorker",
        Status = "ChildInNeed",
        Team = "North",
        Worker = worker,
        ReferredDay = 90,
    };
}
