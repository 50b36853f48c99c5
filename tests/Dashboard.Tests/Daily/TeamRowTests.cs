using Dashboard.Daily;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.Daily;

public sealed class TeamRowTests
{
    [Fact]
    public async Task Show_NobodyHoldsACase_SaysWhyThereIsNoAverage()
    {
        // Arrange
        var row = Given.Team("SC", "Screening", "", 0, 0, unallocated: 21);

        // Act
        var page = await Drawn.Of<TeamRow>(("Row", row), ("LimitDays", 7));

        // Assert
        page.Text("td[data-label='Average caseload'] .govuk-visually-hidden").ShouldBe("none: no worker holds a case");
        page.Text("td[data-label='Total allocations']").ShouldBe("0");
        page.Text("td[data-label='Unallocated, % of open cases']").ShouldBe("100.0%");
    }

    [Fact]
    public async Task Show_NoOpenCase_SaysWhyThereIsNoPerCent()
    {
        // Act
        var page = await Drawn.Of<TeamRow>(("Row", Given.Team("N", "New", "", 0, 0)), ("LimitDays", 7));

        // Assert
        page.Text("td[data-label='Unallocated, % of open cases'] .govuk-visually-hidden").ShouldBe("none: no open case");
    }

    [Fact]
    public async Task Show_AnotherLimit_IsInTheLabels()
    {
        // Act
        var page = await Drawn.Of<TeamRow>(("Row", Given.Team("N", "<b>New</b> & old", "", 5, 1, unallocated: 4, over: 3)), ("LimitDays", 10));

        // Assert
        page.Text("td[data-label='Unallocated more than 10 days']").ShouldBe("3");
        page.Text("th").ShouldBe("<b>New</b> & old");
    }

    [Fact]
    public async Task Show_DutyFolder_BothAveragesStandSideBySide()
    {
        // Arrange: 128 allocations of which 66 in the duty folder, and 3 workers.
        var row = Given.Team("NR", "No Recourse", "", 128, 3, duty: 66);

        // Act
        var page = await Drawn.Of<TeamRow>(("Row", row), ("LimitDays", 7));

        // Assert
        page.Text("td[data-label='Average caseload']").ShouldBe("43");
        page.Text("td[data-label='Average without duty folder']").ShouldBe("21");
    }
}
