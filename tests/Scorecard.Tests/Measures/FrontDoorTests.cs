using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class FrontDoorTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "contacts", "the first and last day of the month are in it; the team is that of the day", "2026-01", "2/0; team=N 1/0; team=(no team) 1/0; area=East 1/0; area=(no area) 1/0",
            """
            team N name=North area=East
            standing A team=N from=2026-01-31
            standing B team=N from=2026-01-02
            contact 1 child=A received=2025-12-31
            contact 2 child=B received=2026-01-01
            contact 3 child=A received=2026-01-31
            contact 4 child=A received=2026-02-01
            """
        },
        {
            "contacts_by_rating", "a contact without a rating is in no rating", "2026-01", "3/0; rating=red 2/0",
            """
            contact 1 child=A received=2026-01-01 rating=red
            contact 2 child=A received=2026-01-01 rating=red
            contact 3 child=A received=2026-01-01
            """
        },
        {
            "contacts_nfa", "information is not no further action", "2026-01", "1/3",
            """
            contact 1 child=A received=2026-01-01 outcome=NoFurtherAction
            contact 2 child=A received=2026-01-01 outcome=Information
            contact 3 child=A received=2026-01-01
            """
        },
        {
            "contacts_to_early_help", "none received: 0 of 0", "2026-01", "0/0",
            """
            contact 1 child=A received=2026-02-01 outcome=EarlyHelp
            """
        },
        {
            "contacts_to_early_help", "early help only", "2026-01", "1/2",
            """
            contact 1 child=A received=2026-01-05 outcome=EarlyHelp
            contact 2 child=A received=2026-01-05 outcome=Referral
            """
        },
        {
            "referrals", "a week runs from Monday to Sunday", "2026-W01", "2/0",
            """
            referral 1 child=A received=2025-12-28
            referral 2 child=A received=2025-12-29
            referral 3 child=A received=2026-01-04
            referral 4 child=A received=2026-01-05
            """
        },
        {
            "referrals_rate", "the newest estimate not after the day, as 0-17 or as the sum of the other bands", "2026-01", "1/17000; area=East 1/9000; area=West 0/8000",
            """
            team N name=North area=East
            standing A team=N
            referral 1 child=A received=2026-01-05
            population East year=2024 people=10000
            population East year=2026 age_band=0-4 people=4000
            population East year=2026 age_band=5-17 people=5000
            population West year=2025 people=8000
            population West year=2025 age_band=0-4 people=3000
            population West year=2027 people=1
            """
        },
        {
            "re_referrals_12m", "29 February is within 12 months before 28 February, and not before 1 March", "2025-02-20..2025-03-05", "1/2",
            """
            referral 1 child=A received=2024-02-29
            referral 2 child=A received=2025-02-28
            referral 3 child=B received=2024-02-29
            referral 4 child=B received=2025-03-01
            """
        },
        {
            "re_referrals_12m", "another on the same day is not an earlier one", "2026-01", "1/3",
            """
            referral 1 child=A received=2026-01-05
            referral 2 child=A received=2026-01-05
            referral 3 child=B received=2025-01-31
            referral 4 child=B received=2026-01-31
            """
        },
        {
            "re_referred_children_12m", "a child counts once, with the team of its last referral", "2026-01", "1/2; team=S 1/1; team=(no team) 0/1",
            """
            standing A team=N from=2026-01-01 to=2026-01-20
            standing A team=S from=2026-01-20
            referral 1 child=A received=2026-01-05
            referral 2 child=A received=2026-01-25
            referral 3 child=B received=2026-01-05
            """
        },
        {
            "referrals_nfa", "not told is not no further action", "2026-01", "1/3",
            """
            referral 1 child=A received=2026-01-05 no_further_action=1
            referral 2 child=B received=2026-01-05 no_further_action=0
            referral 3 child=C received=2026-01-05
            """
        },
        {
            "referrals_to_assessment", "the assessment belongs to the last referral before it, however much later it starts", "2026-01", "2/5",
            """
            referral 1 child=A received=2026-01-05
            assessment 1 child=A started=2026-03-05
            referral 2 child=B received=2026-01-05
            referral 3 child=B received=2026-01-20
            assessment 2 child=B started=2026-01-20
            referral 4 child=C received=2026-01-05 no_further_action=1
            assessment 3 child=C started=2026-01-05
            referral 5 child=D received=2026-01-05
            assessment 4 child=D started=2026-01-04
            """
        },
        {
            "referral_decision_1wd", "Christmas Eve is decided in time on the 29th, over Christmas and the day kept for Boxing Day", "2026-12", "2/4",
            """
            referral 1 child=A received=2026-12-24 decided=2026-12-29
            referral 2 child=B received=2026-12-24 decided=2026-12-30
            referral 3 child=C received=2026-12-05 decided=2026-12-05
            referral 4 child=D received=2026-12-24
            """
        },
        {
            "referral_decision_1wd", "Easter is no working day", "2026-04", "1/2",
            """
            referral 1 child=A received=2026-04-02 decided=2026-04-07
            referral 2 child=B received=2026-04-02 decided=2026-04-08
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
