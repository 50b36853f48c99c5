using Scorecard.Measures;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class MeasureCatalogueTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    // A contract: others read figures by these names.
    const string Ids =
        """
        contacts contacts_nfa contacts_by_rating contacts_to_early_help referrals referrals_rate re_referrals_12m re_referred_children_12m
        referrals_nfa referrals_to_assessment referral_decision_1wd
        assessments_completed assessments_45wd assessments_20wd assessments_open_overdue assessments_nfa children_seen initial_assessments_7wd
        initial_assessments_10wd core_assessments_35wd
        s47 s47_rate icpc icpc_rate icpc_15wd
        cp_plans cp_rate cp_second_plan cp_2y_open cp_2y_ended cp_reviews_on_time cp_visits_on_time cp_visited_in_month
        cp_visited_twice_in_month cp_plans_ended_first_review
        open_cases cin_plans cin_plans_12m cin_plan_average_days supported_at_home private_fostering_visits_on_time
        cla cla_excl_uasc uasc cla_rate cla_started cla_ceased cla_net cla_after_cp_plan cla_on_remand cla_section20 cla_care_orders
        cla_16_17_share cla_10_15_fostered_or_adopted placements_by_type cla_3_placements cla_long_term_stability cla_over_20_miles
        cla_out_of_area cla_visits_on_time cla_reviews_on_time care_plan_current pathway_plan_6m pep_current health_assessment_current
        dental_current immunisations_current cla_3_social_workers
        missing_from_care away_from_care missing_from_home missing_from_education rhi_72h_of_ended rhi_72h_of_offered rhi_72h_of_held
        care_leavers_eet care_leavers_suitable care_leavers_in_touch
        adoptions adopted_share_of_cla sgos permanence_share adoption_a1_days adoption_a2_days adoption_a10_days placed_within_12m_of_decision
        cla_with_advocate advocated_who_are_cla early_help_open early_help_to_open_referrals step_down_to_early_help
        unallocated unallocated_over_7d unallocated_all_reasons unallocated_all_reasons_over_7d cp_cla_without_named_worker duty_cases
        caseload_average caseload_per_fte caseload_adjusted workers_over_standard
        agency_social_workers_fte agency_social_workers_headcount agency_team_managers_fte agency_team_managers_headcount agency_qualified_fte
        agency_qualified_headcount agency_cover vacancy_rate vacant_posts agency_social_workers_of_posts agency_team_managers_of_posts
        agency_qualified_of_posts turnover_12m absence_rate supervised_in_month supervision_overdue asye_supervision_on_schedule
        """;

    public static TheoryData<string> Names => [.. ScorecardStore.Measures.Measures.Select(measure => measure.Name)];

    [Fact]
    public void Load_TheFiles_HasEveryMeasure() =>
        ScorecardStore.Measures.Measures.Select(measure => measure.Name).Order().ShouldBe(Ids.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Order());

    [Theory, MemberData(nameof(Names))]
    public void Measure_WhateverItReads_IsTold(string name)
    {
        var measure = ScorecardStore.Measures.Known(name);

        measure.Tables.Except(["calendar", "population"]).ShouldAllBe(table => HeardSources.Has(table));
        measure.Needs.Except(Supply.All.Select(supply => supply.Need)).ShouldBeEmpty();
        // A measure may do without a table that it reads, but not need one that it does not.
        measure.Needs.Select(need => Supply.Of(need).Kind).Except(measure.Tables).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Measure_OfNothingSupplied_SaysWhatItNeeds(string name)
    {
        foreach (var store in Enum.GetValues<Store>())
        {
            (await stores.Of(store).Figure("nobody", name, "2026-10")).ShouldBe("needs " + string.Join(", ", ScorecardStore.Measures.Known(name).Needs.Select(need => Supply.Of(need).File)));
        }
    }

    [Fact]
    public void Supplies_OfEachNeed_AreNeeded() =>
        Supply.All.Select(supply => supply.Need).ShouldBe(ScorecardStore.Measures.Measures.SelectMany(measure => measure.Needs).Distinct(), ignoreOrder: true);

    [Theory, ClassData<EveryStore>]
    public async Task Measure_OfAKindWithoutWhatItNeedsOfIt_SaysSo(Store on)
    {
        var authority = Guid.CreateVersion7().ToString();
        await HeardRows.Put(stores.Of(on).Database, authority,
            """
            contact 1 child=A received=2026-10-01
            care_period 1 child=A
            plan 1 child=A type=Pathway made=2026-10-01
            """);

        (await stores.Of(on).Figure(authority, "contacts", "2026-10")).ShouldStartWith("1/0");
        (await stores.Of(on).Figure(authority, "contacts_nfa", "2026-10")).ShouldBe("needs contacts.csv");
        (await stores.Of(on).Figure(authority, "care_plan_current", "2026-10")).ShouldBe("needs plans.csv");

        // A list that was supplied without a row is enough.
        await HeardRows.Put(stores.Of(on).Database, authority, "supply plans as_of=2026-10-31");

        (await stores.Of(on).Figure(authority, "care_plan_current", "2026-10")).ShouldStartWith("0/1");
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Measure_OfNothingCounted_IsNothing(string name)
    {
        foreach (var store in Enum.GetValues<Store>())
        {
            var authority = Guid.CreateVersion7().ToString();
            await HeardRows.SupplyAll(stores.Of(store).Database, authority);

            // A rate has its people, though nobody lives there.
            (await stores.Of(store).Figure(authority, name, "2026-10")).Split("; ").ShouldContain("0/0");
        }
    }

    [Fact]
    public void DaysRestedOn_ByItsBasis_GoBackAndAhead()
    {
        var (first, day) = (new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28));

        Days("contacts").ShouldBe((first.DayNumber, day.DayNumber + 1));
        Days("cla").ShouldBe((day.DayNumber, day.DayNumber + 1));
        Days("turnover_12m").ShouldBe((new DateOnly(2025, 2, 28).DayNumber, day.DayNumber + 1));
        Days("re_referrals_12m").ShouldBe((new DateOnly(2025, 2, 1).DayNumber, day.DayNumber + 1));
        Days("cp_second_plan").ShouldBe((0, day.DayNumber + 1));
        Days("referrals_to_assessment").ShouldBe((first.DayNumber, DaySpan.OpenEnd));

        (long, long) Days(string name) => ScorecardStore.Measures.Known(name).DaysRestedOn(first, day) is var days ? (days.From, days.To) : default;
    }
}
