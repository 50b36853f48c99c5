using FsCheck;
using FsCheck.Fluent;
using Intake.Standings;
using Intake.Tests.Kit;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;

namespace Intake.Tests.Standings;

public sealed class StandingLawTests
{
    static readonly DateOnly Start = Given.Day("2026-01-01");

    static readonly Intake.Register.WorkerRegister Register = Given.Register(
        Given.Worker("W0", until: "2026-02-10"), Given.Worker("W1"), Given.Worker("W2", WorkerKind.Duty), Given.Worker("W3", WorkerKind.Generic),
        Given.Worker("W4", WorkerKind.OtherStaff) with { AbsentFrom = Given.Day("2026-02-01") });

    // Leads that follow one another, as every door keeps them.
    static readonly Gen<List<ToldAllocation>> Leads = Gen.Choose(0, 12).ArrayOf(8).Select(steps =>
    {
        var leads = new List<ToldAllocation>();
        var day = Start;
        foreach (var (step, i) in steps.Select((step, i) => (step, i)))
        {
            var from = day.AddDays(step % 4);
            day = from.AddDays(step);
            var worker = step == 5 ? null : $"W{step % 7}";
            leads.Add(new(new() { ChildId = "C1", Role = "lead", Team = "T1", Worker = worker, From = from, To = i == 7 && step % 2 == 0 ? null : day }, Sources.Person));
        }
        return leads;
    });

    [Fact]
    public void Standing_WhateverTheOrderOfFacts_IsTheSame() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Leads.ToArbitrary(), Gen.Choose(0, 10_000).ToArbitrary(), (leads, seed) =>
        {
            var shuffled = leads.ToArray();
            new Random(seed).Shuffle(shuffled);
            Spells(shuffled).ShouldBe(Spells(leads));
        }));

    [Fact]
    public void Standing_AnyDay_IsExactlyOne() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Leads.ToArbitrary(), leads =>
        {
            var spells = Spells(leads);
            for (var day = Start; day < Start.AddDays(120); day = day.AddDays(1))
            {
                var on = spells.Where(spell => spell.From <= day && (spell.To is null || spell.To > day)).ToList();
                on.Count.ShouldBe(1);
                // Open = allocations (named worker or duty folder) + name only + unallocated.
                (on.Count(spell => spell.Standing is Standing.NamedWorker or Standing.DutyFolder)
                    + on.Count(spell => spell.Standing == Standing.NameOnly)
                    + on.Count(spell => spell.Standing is Standing.Nobody or Standing.TeamOnly)).ShouldBe(1);
            }
        }));

    [Fact]
    public void Standing_Spells_DifferFromTheirNeighbours() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(Leads.ToArbitrary(), leads =>
        {
            var spells = Spells(leads);
            foreach (var (one, next) in spells.Zip(spells.Skip(1)))
            {
                one.To.ShouldBe(next.From);
                (next with { From = one.From, To = one.To }).ShouldNotBe(one);
            }
        }));

    static IReadOnlyList<StandingSpell> Spells(IReadOnlyList<ToldAllocation> leads) =>
        CaseStanding.Of(Given.Case("2026-01-01"), Sources.Person, leads, Register).Spells;
}
