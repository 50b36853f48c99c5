using Dashboard.Daily;
using Dashboard.Tests.Authority;

namespace Dashboard.Tests.Daily;

public sealed class TeamSortTests
{
    static readonly TeamRows Rows = TeamRows.Of(Borough.New().Rows);

    [Theory]
    [InlineData("average", "asc")]
    [InlineData("average", "desc")]
    public void Rows_TeamWithoutTheFigure_ComesLastWhicheverWay(string key, string order)
    {
        // Act
        var rows = TeamSort.Of(key, order).Rows(Rows);

        // Assert
        rows[^2].TeamName.ShouldBe("Screening");
        RowName.Of(rows[^1]).ShouldBe("(no team)");
    }

    [Fact]
    public void Of_AnUnknownWord_IsTheDefault() => TeamSort.Of("<script>", "desc").ShouldBe(TeamSort.Default);

    [Fact]
    public void Choosing_AFigureTwice_TurnsTheOrder()
    {
        // Act
        var once = TeamSort.Default.Choosing("unallocated");

        // Assert
        once.ShouldBe(new TeamSort("unallocated", true));
        once.Choosing("unallocated").ShouldBe(new TeamSort("unallocated", false));
    }

    [Fact]
    public void RowId_TeamsThatDifferInOddLetters_Differ()
    {
        // Act
        var ids = "T 1|T_1|T-1|T,1|É|_c3_89|T1".Split('|').Select(RowId.Escaped).ToList();

        // Assert
        ids.Distinct().Count().ShouldBe(ids.Count);
        ids.ShouldAllBe(id => id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'));
    }
}
