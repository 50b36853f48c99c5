using System.Diagnostics;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.TestKit.Servers;
using Workforce.Tests.Kit;

namespace Workforce.Tests.Caseloads;

public sealed class WatchCaseloadsTests(PostgresServer postgres)
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WatchCaseloads_Change_TellsEverythingThenWhatChanged()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);
        await host.Figures(intake.Tell([.. Given.Team("T1", 4, 2), .. Given.Team("T2", 4, 2)]));
        using var call = host.Caseloads.WatchCaseloads(new(), cancellationToken: Cancel);
        (await call.ResponseStream.MoveNext(Cancel)).ShouldBeTrue();
        var first = call.ResponseStream.Current;
        (first.Complete, first.Rows.Count).ShouldBe((true, 4));

        await host.Hear(intake.Tell(Given.Case("T1-0", Given.Held("T1", "another"))));

        var changed = await Next(call.ResponseStream, message => message.Rows.Count > 0);
        changed.Complete.ShouldBeFalse();
        changed.Rows.Select(row => row.Team).Where(team => team != "").ShouldBe(["T1"]);
        (await Next(call.ResponseStream, message => string.CompareOrdinal(message.Reading.AsOf, changed.Reading.AsOf) > 0)).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task WatchCaseloads_ManyChanges_AtMostFourMessagesASecond()
    {
        var intake = new IntakeLog();
        await using var host = await WorkforceHost.Start(await Store.Sqlite.New(postgres), intake);
        await host.Figures(intake.Tell(Given.Case("c0", Given.Held("T1", "w1"))));
        using var call = host.Caseloads.WatchCaseloads(new(), cancellationToken: Cancel);
        var started = Stopwatch.GetTimestamp();
        var changes = Task.Run(async () =>
        {
            for (var i = 1; i <= 100; i++) await host.Hear(intake.Tell(Given.Case($"c{i}", Given.Held("T1", "w1"))));
        }, Cancel);

        var messages = 0;
        await Next(call.ResponseStream, message => ++messages > 0 && message.Rows.Any(row => row.OpenCases == 101));

        await changes;
        // One at once, then one for each quarter of a second.
        messages.ShouldBeLessThanOrEqualTo(2 + (int)(Stopwatch.GetElapsedTime(started) / TimeSpan.FromMilliseconds(250)));
    }

    static async Task<WatchCaseloadsResponse> Next(
        Grpc.Core.IAsyncStreamReader<WatchCaseloadsResponse> stream, Func<WatchCaseloadsResponse, bool> fits)
    {
        while (await stream.MoveNext(Cancel))
        {
            if (fits(stream.Current)) return stream.Current;
        }
        throw new InvalidOperationException("The stream ended.");
    }
}
