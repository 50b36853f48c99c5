using System.Runtime.CompilerServices;
using Workforce.Live;
using Message = Scorecard.Protos.Caseloads.V1;

namespace Workforce.Caseloads;

/// <summary>
/// An authority's caseloads as they change. What is told is worked out when the reader is ready for it, so a slow one
/// skips to the newest.
/// </summary>
sealed class CaseloadWatch(CaseloadReader reader, LiveBoard board, TimeProvider time)
{
    // At most 4 messages a second; and one every second, for as_of moves on without a change.
    static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(250);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public async IAsyncEnumerable<Message.WatchCaseloadsResponse> Watch(string authority, [EnumeratorCancellation] CancellationToken cancel)
    {
        var told = new Dictionary<string, Message.CaseloadRow>(StringComparer.Ordinal);
        while (true)
        {
            var seen = board.Find(authority);
            var figures = await reader.Now(authority, cancel);
            var rows = figures.Rows.Select(row => row.ToMessage()).ToList();
            yield return Changed(told, rows, figures.Reading.ToMessage());

            told = rows.ToDictionary(Key, StringComparer.Ordinal);
            await Task.Delay(Shortest, time, cancel);
            await board.Wait(authority, snapshot => snapshot != seen, Longest - Shortest, cancel);
        }
    }

    static Message.WatchCaseloadsResponse Changed(
        Dictionary<string, Message.CaseloadRow> told, IReadOnlyList<Message.CaseloadRow> rows, Message.Reading reading)
    {
        // Everything at first, and again when a row is gone: a change cannot say so.
        var complete = told.Count == 0 || told.Keys.Except(rows.Select(Key)).Any();
        var response = new Message.WatchCaseloadsResponse { Complete = complete, Reading = reading };
        response.Rows.AddRange(complete ? rows : rows.Where(row => !(told.TryGetValue(Key(row), out var before) && before.Equals(row))));
        return response;
    }

    static string Key(Message.CaseloadRow row) => $"{row.Scope}/{row.Team}";
}
