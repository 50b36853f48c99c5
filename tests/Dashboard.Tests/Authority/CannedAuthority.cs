using System.Collections.Concurrent;
using System.Threading.Channels;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Workers.V1;

namespace Dashboard.Tests.Authority;

/// <summary>What the services would answer, set by a test and changed while pages look.</summary>
sealed class CannedAuthority
{
    readonly ConcurrentDictionary<Channel<WatchCaseloadsResponse>, bool> watchers = new();

    public List<CaseloadRow> Rows { get; } = [];
    public Reading Reading { get; } = new() { On = "2026-11-03", AsOf = "2026-11-03T08:12:31Z", LimitDays = 7 };
    public List<UnallocatedCase> Unallocated { get; } = [];
    public List<MissingChild> Missing { get; } = [];

    /// <summary>The team whose children alone the caller sees one by one; null: every team; empty: it may see none.</summary>
    public string? Scope { get; set; }

    /// <summary>Of every team.</summary>
    public List<TeamWorker> Workers { get; } = [];

    public List<AgencyShare> Shares { get; } = [];
    /// <summary>What a test recorded, by ordinal.</summary>
    public ConcurrentDictionary<int, Scorecard.Protos.Records.V1.Supervision> Supervisions { get; } = new();
    /// <summary>Whose name a test said each is.</summary>
    public ConcurrentDictionary<string, string> Matched { get; } = new();
    public ConcurrentDictionary<string, Scorecard.Protos.People.V1.PersonEntry> People { get; } = new();
    public List<ImportSummary> Imports { get; } = [];
    public CannedScorecard Scorecard { get; } = new();
    public ConcurrentQueue<string?> Credentials { get; } = [];
    public int Watchers => watchers.Count;
    public int ListsAsked;

    public CaseloadRow Row(string team) => Rows.Single(row => row.Team == team && row.Scope == CaseloadRow.Types.Scope.Team);

    public CaseloadRow Whole => Rows.Single(row => row.Scope == CaseloadRow.Types.Scope.Authority);

    public void Push(params CaseloadRow[] changed) => Tell(new() { Rows = { changed.Select(row => row.Clone()) }, Reading = Reading.Clone() });

    public void PushAll() => Tell(Everything());

    public void Forget() { foreach (var watcher in watchers.Keys) watcher.Writer.TryComplete(); }

    public WatchCaseloadsResponse Everything() => new() { Rows = { Rows.Select(row => row.Clone()) }, Complete = true, Reading = Reading.Clone() };

    public async IAsyncEnumerable<WatchCaseloadsResponse> Watch([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken gone)
    {
        var told = Channel.CreateUnbounded<WatchCaseloadsResponse>();
        watchers[told] = true;
        try
        {
            yield return Everything();
            while (true)
            {
                using var second = CancellationTokenSource.CreateLinkedTokenSource(gone);
                second.CancelAfter(TimeSpan.FromSeconds(1));
                var more = true;
                try { more = await told.Reader.WaitToReadAsync(second.Token); }
                catch (OperationCanceledException) when (!gone.IsCancellationRequested) { told.Writer.TryWrite(new() { Reading = Reading.Clone() }); }
                if (!more) yield break;
                while (told.Reader.TryRead(out var response)) yield return response;
            }
        }
        finally
        {
            watchers.TryRemove(told, out _);
        }
    }

    void Tell(WatchCaseloadsResponse response) { foreach (var watcher in watchers.Keys) watcher.Writer.TryWrite(response); }
}
