using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class MissingTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "missing_from_care", "the midnights of London; ended at 18; unknown births count", "2026-03", "4/0; team=N 1/0",
            """
            standing A team=N
            missing_episode 1 child=A started=2026-03-31T22:59Z
            missing_episode 2 child=A started=2026-03-10T22:59Z returned=2026-03-11T22:59Z
            missing_episode 3 child=B started=2026-03-31T23:00Z
            missing_episode 4 child=C started=2026-02-20T12:00Z returned=2026-03-01T00:00Z
            missing_episode 5 child=D started=2026-02-20T12:00Z returned=2026-03-01T00:01Z
            missing_episode 6 child=E started=2026-02-20T12:00Z
            birth E born=2008-03-01
            missing_episode 7 child=F started=2026-02-20T12:00Z
            birth F born=2008-03-02
            missing_episode 8 child=G started=2026-03-20T12:00Z
            birth G born=2008-03-21
            missing_episode 9 child=H kind=Away started=2026-03-20T12:00Z
            missing_episode 10 child=I setting=Home started=2026-03-20T12:00Z
            """
        },
        {
            "away_from_care", "away is not missing", "2026-03", "1/0",
            """
            missing_episode 1 child=A kind=Away started=2026-03-20T12:00Z
            missing_episode 2 child=B kind=Missing started=2026-03-20T12:00Z
            """
        },
        {
            "missing_from_home", "each child once", "2026-03", "1/0",
            """
            missing_episode 1 child=A setting=Home started=2026-03-20T12:00Z returned=2026-03-20T13:00Z
            missing_episode 2 child=A setting=Home started=2026-03-20T14:00Z returned=2026-03-20T14:00Z
            missing_episode 3 child=A setting=Care started=2026-03-20T12:00Z
            """
        },
        {
            "missing_from_education", "of either kind, once", "2026-03", "1/0",
            """
            missing_episode 1 child=A setting=Education started=2026-03-20T12:00Z
            missing_episode 2 child=A setting=Education kind=Away started=2026-03-22T12:00Z
            """
        },
        {
            "rhi_72h_of_ended", "72 hours across the change of the clocks; not before the return", "2026-03", "2/5",
            """
            missing_episode 1 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_at=2026-03-30T12:00Z
            missing_episode 2 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_at=2026-03-30T12:01Z
            missing_episode 3 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_at=2026-03-27T11:59Z
            missing_episode 4 child=A started=2026-02-20T12:00Z returned=2026-03-01T00:00Z
            missing_episode 5 child=A started=2026-03-20T12:00Z returned=2026-03-31T22:59Z interview_at=2026-04-01T12:00Z
            missing_episode 6 child=A started=2026-03-20T12:00Z returned=2026-03-31T23:00Z interview_at=2026-04-01T12:00Z
            missing_episode 7 child=A started=2026-03-20T12:00Z
            """
        },
        {
            "rhi_72h_of_offered", "only where one was offered", "2026-03", "1/2",
            """
            missing_episode 1 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_offered=1 interview_at=2026-03-27T12:00Z
            missing_episode 2 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_offered=1
            missing_episode 3 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_offered=0 interview_at=2026-03-27T12:00Z
            missing_episode 4 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z
            """
        },
        {
            "rhi_72h_of_held", "only where one was held", "2026-03", "1/2",
            """
            missing_episode 1 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_at=2026-03-27T12:00Z
            missing_episode 2 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_at=2026-04-27T12:00Z
            missing_episode 3 child=A started=2026-03-20T12:00Z returned=2026-03-27T12:00Z interview_offered=1
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
