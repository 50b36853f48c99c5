namespace Dashboard.Tests.Packs;

public sealed class PackOutlineTests
{
    [Fact]
    public void Of_MonthlyTable_FindsEachIndicatorWithItsCells()
    {
        // Act
        var outline = Canned.Monthly;
        var shown = outline.Find("OP389")!;

        // Assert
        outline.Indicators.Count.ShouldBe(9);
        (shown.Name, shown.Section, shown.Unit).ShouldBe(("Children in care including unaccompanied asylum seeking children", "Children in Care & Placements", "number"));
        shown.Series.Select(item => item.Item).ShouldBe(["Mar-15", "Apr-15", "May-15", "Jun-15", "Jul-15", "Aug-15"]);
        (shown.Latest!.Text, shown.Target!.Text, shown.Rating!.Text).ShouldBe(("446", "420", "Red"));
        shown.Comments.Single().By.ShouldBe("Head of service, Head of Service Commentary");
        outline.Labels["england"].ShouldBe("England 2013/14");
        outline.Sections.ShouldBe(["Children in Care & Placements", "Missing and stability", "Teams", "Actions", "Notes"]);
    }

    [Fact]
    public void Of_BoxesByArea_FindsNamesAndAreas()
    {
        // Act
        var outline = Canned.ByArea;

        // Assert
        outline.Find("1")!.Name.ShouldBe("Number of unallocated cases (open >7 days)");
        outline.Find("1")!.Areas.Select(item => item.Cell.Text).ShouldBe(["0", "1", "0", "0", "0"]);
        outline.Areas.ShouldBe(["EAST", "NWC", "SOUTH", "DCSC", "Other Citywide Teams"]);
        outline.Find("1")!.Series.ShouldNotContain(item => item.Item == "baseline");
    }

    [Fact]
    public void Of_TablesOfTeams_AreNoIndicators()
    {
        // Act, Assert
        Canned.Monthly.Find("caseload").ShouldBeNull();
    }
}
