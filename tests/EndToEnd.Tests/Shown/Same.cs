using EndToEnd.Tests.Oracle;
using Grpc.Core;
using Scorecard.TestKit.Time;

namespace EndToEnd.Tests.Shown;

/// <summary>Every figure on a door equals the oracle's.</summary>
static class Same
{
    public static async Task Services(ServiceCalls calls, Authority oracle, DateOnly day, string on = "")
    {
        var shown = new ServiceFigures(calls);
        var missing = await shown.MissingAnswer(on);
        var figures = Figures.Of(oracle, day, Moments.Parse(missing.AsOf));
        Lists(await shown.Caseloads(on), figures.Caseloads, "caseloads, by RPC");
        Lists(await shown.Unallocated(on), figures.Unallocated, "unallocated, by RPC");
        Lists(missing.Children.Select(ServiceFigures.Of), figures.Missing, "missing, by RPC");
        Lists(await shown.Agency(on), figures.Agency, "agency, by RPC");
    }

    public static async Task Commands(CommandFigures shown, Authority oracle, DateOnly day, string? on = null, bool live = false)
    {
        var figures = Figures.Of(oracle, day, live ? TimeProvider.System.GetUtcNow() : null);
        Lists(await shown.Caseloads(on), figures.Caseloads, "caseloads, by command");
        Lists(await shown.Unallocated(on, "--all-reasons"), figures.Unallocated, "unallocated, by command");
        Lists(await shown.Unallocated(on, "--days", "7"), figures.Unallocated.Where(line => UnallocatedLines.Headline(line) && line.Days > 7), "unallocated for more than 7 days, by command");
        Lists((await shown.Missing(on)).Select(line => Without(line, live)), figures.Missing.Select(line => Without(line, live)), "missing, by command");
        Lists(await shown.Agency(on), figures.Agency, "agency, by command");
    }

    /// <summary>The page follows within a second or two of the change.</summary>
    public static async Task Page(PageFigures shown, Authority oracle, DateOnly day)
    {
        var figures = Figures.Of(oracle, day);
        var caseloads = figures.Caseloads.Select(line => line with { OpenCases = 0, DutyCases = 0 }).ToList();
        try
        {
            await Eventually.Holds(async () => PageFigures.Caseloads(await shown.Read()).ToHashSet().SetEquals(caseloads), "the page shows the oracle's caseloads", TimeSpan.FromSeconds(10));
        }
        catch (TimeoutException)
        {
            // The assertion below says what differs.
        }
        var page = await shown.Read();
        Lists(PageFigures.Caseloads(page), caseloads, "caseloads, on the page");
        Lists(PageFigures.Unallocated(page), figures.Unallocated, "unallocated, on the page");
        Lists(PageFigures.Missing(page), figures.Missing.Select(line => (line.Child, line.Team, line.Setting, line.Kind)), "missing, on the page");
        Lists(PageFigures.Agency(page), figures.Agency, "agency, on the page");
    }

    /// <summary>Tries again until it holds; the last difference is the failure.</summary>
    public static async Task Soon(Func<Task> holds, TimeSpan? limit = null)
    {
        Exception? last = null;
        try
        {
            await Eventually.Holds(async () =>
            {
                try
                {
                    await holds();
                    return true;
                }
                catch (Exception error) when (error is Xunit.Sdk.XunitException or ShouldAssertException or RpcException)
                {
                    last = error;
                    return false;
                }
            }, "the figures are the oracle's", limit);
        }
        catch (TimeoutException) when (last is not null)
        {
            throw last;
        }
    }

    // Hours pass while a command runs.
    static MissingLine Without(MissingLine line, bool hours) => hours ? line with { Hours = 0 } : line;

    static void Lists<T>(IEnumerable<T> shown, IEnumerable<T> expected, string what)
    {
        var (left, right) = (shown.ToList(), expected.ToList());
        var surplus = left.Except(right).ToList();
        var lacking = right.Except(left).ToList();
        if (surplus.Count + lacking.Count > 0 || left.Count != right.Count)
        {
            Assert.Fail($"{what}: {left.Count} shown, {right.Count} expected.\nShown, not expected:\n{string.Join('\n', surplus.Take(8))}\nExpected, not shown:\n{string.Join('\n', lacking.Take(8))}");
        }
    }
}
