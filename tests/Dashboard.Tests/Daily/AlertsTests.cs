using Dashboard.Daily;
using Dashboard.Tests.Authority;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Tests.Daily;

public sealed class AlertsTests
{
    [Theory]
    [InlineData(CaseStatus.ChildProtection, UnallocatedReason.TeamOnly, true)]
    [InlineData(CaseStatus.LookedAfter, UnallocatedReason.DutyFolder, true)]
    [InlineData(CaseStatus.LookedAfter, UnallocatedReason.NameOnly, true)]
    [InlineData(CaseStatus.LookedAfter, UnallocatedReason.NotQualified, false)]
    [InlineData(CaseStatus.ChildInNeed, UnallocatedReason.NoWorker, false)]
    [InlineData(CaseStatus.CareLeaver, UnallocatedReason.NoWorker, false)]
    public async Task Show_ByStatusAndReason_ListsThoseWhoMustHaveAWorker(CaseStatus status, UnallocatedReason reason, bool listed)
    {
        // Act
        var page = await Drawn.Of<Alerts>(("Told", new ListUnallocatedResponse { Cases = { Given.Case("C1", "T", reason, 0, status) } }));

        // Assert
        page.QuerySelector("#alert-C1").ShouldBe(listed ? page.QuerySelector("tbody tr") : null);
        page.Text("body").ShouldContain(listed ? "1 child has no named worker" : "Every child on a protection plan or in care has a named worker.");
    }
}
