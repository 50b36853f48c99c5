using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Measures;

public sealed class CaseloadTests(MeasureStores stores) : IClassFixture<MeasureStores>
{
    public static MeasureCases Cases => new()
    {
        {
            "caseload_average", "a worker in two teams counts once in each and once in the authority", "2026-01", "4/2; team=N 2/2; team=S 2/1",
            """
            standing A worker=W1 team=N
            standing B worker=W1 team=S
            standing C worker=W2 team=N
            standing D standing=DutyFolder team=S
            standing E standing=NameOnly worker=W3 team=S
            """
        },
        {
            "caseload_per_fte", "social workers of the register, in post", "2026-01", "200/50; team=N 100/50; team=S 100/50",
            """
            standing A worker=W1 team=N
            standing B worker=W1 team=S
            standing C worker=W2 team=N
            standing D worker=W3 team=N
            standing E worker=W4 team=N
            worker W1 kind=SocialWorker org_role=4 fte=50 team=X to=2026-02-01
            worker W2 kind=SocialWorker org_role=4 to=2026-01-31
            worker W3 kind=Other
            """
        },
        {
            "caseload_adjusted", "newly qualified and long absent", "2026-01", "40000/26000",
            """
            standing A worker=W1
            standing B worker=W2
            standing C worker=W3
            standing D worker=W4
            worker W1 kind=SocialWorker org_role=4 asye=1
            worker W2 kind=SocialWorker org_role=4 absent_from=2026-01-10 absent_to=2026-02-06
            worker W3 kind=SocialWorker org_role=4 absent_from=2026-01-10 absent_to=2026-02-05
            worker W4 kind=SocialWorker org_role=4 absent_from=2026-02-01
            """
        },
        {
            "caseload_adjusted", "an absence without an end", "2026-01", "10000/0",
            """
            standing A worker=W1
            worker W1 kind=SocialWorker org_role=4 absent_from=2026-01-31
            """
        },
        {
            "workers_over_standard", "18 cases are not over, for half a worker 10 are; newly qualified six tenths", "2026-01", "2/3",
            """
            standing A0 worker=W1 team=N
            standing A1 worker=W1 team=N
            standing A2 worker=W1 team=N
            standing A3 worker=W1 team=N
            standing A4 worker=W1 team=N
            standing A5 worker=W1 team=N
            standing A6 worker=W1 team=N
            standing A7 worker=W1 team=N
            standing A8 worker=W1 team=N
            standing A9 worker=W1 team=N
            standing A10 worker=W1 team=N
            standing A11 worker=W1 team=N
            standing A12 worker=W1 team=N
            standing A13 worker=W1 team=N
            standing A14 worker=W1 team=N
            standing A15 worker=W1 team=N
            standing A16 worker=W1 team=N
            standing A17 worker=W1 team=N
            standing B0 worker=W2 team=N
            standing B1 worker=W2 team=N
            standing B2 worker=W2 team=N
            standing B3 worker=W2 team=N
            standing B4 worker=W2 team=N
            standing B5 worker=W2 team=N
            standing B6 worker=W2 team=N
            standing B7 worker=W2 team=N
            standing B8 worker=W2 team=N
            standing B9 worker=W2 team=N
            standing C0 worker=W3 team=N
            standing C1 worker=W3 team=N
            standing C2 worker=W3 team=N
            standing C3 worker=W3 team=N
            standing C4 worker=W3 team=N
            standing C5 worker=W3 team=N
            standing C6 worker=W3 team=N
            standing C7 worker=W3 team=N
            standing C8 worker=W3 team=N
            standing C9 worker=W3 team=N
            standing C10 worker=W3 team=N
            worker W1 kind=SocialWorker org_role=4
            worker W2 kind=SocialWorker org_role=4 fte=50
            worker W3 kind=SocialWorker org_role=4 asye=1
            """
        },
    };

    [Theory, MemberData(nameof(Cases))]
    public Task Figure_OfTheseRows_IsThat(Store store, string measure, string why, string period, string figure, string rows) =>
        MeasureCases.Check(stores, store, measure, why, period, figure, rows);
}
