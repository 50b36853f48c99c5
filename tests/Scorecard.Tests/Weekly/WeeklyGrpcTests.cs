using Grpc.Core;
using Scorecard.Protos.Weekly.V1;
using Scorecard.TestKit.Servers;
using Scorecard.Tests.Kit;

namespace Scorecard.Tests.Weekly;

public sealed class WeeklyGrpcTests(PostgresServer postgres)
{
    [Theory, ClassData<EveryStore>]
    public async Task GetWeek_WithoutOne_IsThatOfTheDataByTeamAndArea(Store on)
    {
        await using var host = await Told(on);

        var response = await host.Weekly.GetWeekAsync(new(), cancellationToken: Cancel);

        response.Week.ShouldBe(new Week { Id = "2026-W44", FirstDay = "2026-10-26", LastDay = "2026-11-01", AsAt = "2026-10-31", OverUntil = "2026-10-31" });
        response.Stale.ShouldBeFalse();
        Line(response, "came_in", "contacts").ShouldBe("2; (no team) 1; North 1; (no area) 1; East 1");
        Line(response, "missed", "assessment").ShouldBe("2; (no team) 1; North 1; (no area) 1; East 1");
        Line(response, "overdue", "assessment").ShouldBe("1; North 1; East 1");
        Line(response, "in_7_days", "assessment").ShouldBe("0");
        Kind(response.Kinds, "assessment").Decides.ShouldBe("assessments_45wd");
    }

    [Theory, ClassData<EveryStore>]
    public async Task GetWeek_OfAKindThatWasNotSupplied_SaysWhatItNeedsAndCountsNothing(Store on)
    {
        await using var host = await Told(on);

        var response = await host.Weekly.GetWeekAsync(new() { Week = "2026-W43" }, cancellationToken: Cancel);

        Kind(response.Kinds, "protection_visit").Needs.ShouldBe(["protection_plans.csv", "visits.csv"]);
        Kind(response.Kinds, "assessment").Needs.ShouldBeEmpty();
        response.Counts.ShouldNotContain(count => count.Kind == "protection_visit");
    }

    [Fact]
    public async Task GetWeek_WhileDaysGoOn_DoesNotCallTodayOver()
    {
        await using var host = await Told(Store.Sqlite, "reading reading extract=2026-10-31 live_since=2026-11-01T10:00Z");

        var response = await host.Weekly.GetWeekAsync(new(), cancellationToken: Cancel);

        (DateOnly.Parse(response.Week.AsAt, null).DayNumber - DateOnly.Parse(response.Week.OverUntil, null).DayNumber).ShouldBe(1);
    }

    [Theory, ClassData<EveryStore>]
    public async Task ListDue_OfATeamAreaKindOrState_IsOnlyThat(Store on)
    {
        await using var host = await Told(on);

        (await Due(host, new())).ShouldBe(["missed B (no team)  2026-10-29 late 2", "missed A North 7 2026-10-30 late 1", "overdue A North 7 2026-10-23 late 8"]);
        (await Due(host, new() { Team = "N" })).ShouldBe(["missed A North 7 2026-10-30 late 1", "overdue A North 7 2026-10-23 late 8"]);
        (await Due(host, new() { Team = "" })).ShouldBe(["missed B (no team)  2026-10-29 late 2"]);
        (await Due(host, new() { Area = "East", State = "overdue", Kind = "assessment" })).ShouldBe(["overdue A North 7 2026-10-23 late 8"]);
        (await Due(host, new() { Area = "" })).ShouldBe(["missed B (no team)  2026-10-29 late 2"]);
        (await Due(host, new() { Kind = "initial_conference" })).ShouldBeEmpty();
        (await Due(host, new() { Week = "2026-W43" })).ShouldBe(
            ["missed A North 7 2026-10-23 late 2", "in_7_days B (no team)  2026-10-29 left 4", "in_7_days A North 7 2026-10-30 left 5"]);
    }

    [Fact]
    public async Task ListDue_InPages_IsEachOnOne()
    {
        await using var host = await Told(Store.Sqlite);

        var first = await host.Weekly.ListDueAsync(new() { PageSize = 2 }, cancellationToken: Cancel);
        var second = await host.Weekly.ListDueAsync(new() { PageSize = 2, PageToken = first.NextPageToken }, cancellationToken: Cancel);

        first.Things.Select(thing => thing.Record).ShouldBe(["2", "1"]);
        second.Things.Select(thing => thing.Record).ShouldBe(["3"]);
        second.NextPageToken.ShouldBe("");
    }

    [Theory]
    [InlineData("2026-10", "", "", "", 0, "", StatusCode.InvalidArgument, "week is a week such as 2026-W44.")]
    [InlineData("2026-W54", "", "", "", 0, "", StatusCode.InvalidArgument, "week is a week such as 2026-W44.")]
    [InlineData("2026-W45", "", "", "", 0, "", StatusCode.NotFound, "2026-W45 begins after the data, which goes to 2026-10-31.")]
    [InlineData("", "contacts", "", "", 0, "", StatusCode.NotFound, "There is no kind \"contacts\". There are: assessment, initial_conference, ")]
    [InlineData("", "", "late", "", 0, "", StatusCode.NotFound, "There is no state \"late\". There are: missed, overdue, in_7_days, in_14_days.")]
    [InlineData("", "", "", "soon", 0, "", StatusCode.InvalidArgument, "as_known_on is a date such as 2026-10-31.")]
    [InlineData("", "", "", "", -1, "", StatusCode.InvalidArgument, "page_size is 0 or more.")]
    [InlineData("", "", "", "", 0, "-1", StatusCode.InvalidArgument, "page_token is as the page before gave it.")]
    public async Task ListDue_OfWhatIsNot_IsRefused(string week, string kind, string state, string known, int size, string token, StatusCode status, string words)
    {
        await using var host = await Told(Store.Sqlite);
        var request = new ListDueRequest { Week = week, Kind = kind, State = state, AsKnownOn = known, PageSize = size, PageToken = token };

        var refused = (await Should.ThrowAsync<RpcException>(host.Weekly.ListDueAsync(request, cancellationToken: Cancel).ResponseAsync)).Status;

        refused.StatusCode.ShouldBe(status);
        refused.Detail.ShouldStartWith(words);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    async Task<ScorecardHost> Told(Store on, string reading = "reading reading extract=2026-10-31")
    {
        var host = await ScorecardHost.Start(on, postgres, new TwoLogs());
        await HeardRows.Put(host.Database, ScorecardStore.Authority,
            $"""
            {reading}
            supply section47 as_of=2026-10-31
            team N name=North area=East
            standing A team=N worker=7
            contact 1 child=A received=2026-10-26
            contact 2 child=B received=2026-10-31
            assessment 1 child=A type=Continuous started=2026-08-27
            assessment 2 child=B type=Continuous started=2026-08-26
            assessment 3 child=A type=Continuous started=2026-08-20
            """);
        return host;
    }

    static async Task<IEnumerable<string>> Due(ScorecardHost host, ListDueRequest request) =>
        (await host.Weekly.ListDueAsync(request, cancellationToken: Cancel)).Things.Select(thing =>
            $"{thing.State} {thing.ChildId} {thing.TeamName} {thing.Worker} {thing.DueOn} " + (thing.HasDaysLate ? $"late {thing.DaysLate}" : $"left {thing.WorkingDaysLeft}"));

    static Kind Kind(IEnumerable<Kind> kinds, string id) => kinds.Single(kind => kind.Id == id);

    static string Line(GetWeekResponse response, string group, string kind) => string.Join("; ", response.Counts
        .Where(count => count.Group == group && count.Kind == kind)
        .OrderBy(count => count.By == "" ? 0 : count.By == "team" ? 1 : 2).ThenBy(count => count.Name, StringComparer.Ordinal)
        .Select(count => $"{count.Name} {count.Number}".Trim()));
}
