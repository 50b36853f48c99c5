using System.Data.Common;
using Scorecard.Records;
using Workforce.Counting;
using Workforce.Live;
using Workforce.Readings;

namespace Workforce.Caseloads;

/// <summary>Caseloads now, from memory; and on any past day, counted from the standings.</summary>
sealed class CaseloadReader(LiveBoard board, TeamsOnDay past, TimeProvider time, FiguresSettings settings)
{
    // What a person waits for their own change, or for the first figures after a start.
    static readonly TimeSpan WaitLimit = TimeSpan.FromMilliseconds(500);

    /// <summary>Whether the figures came to include a write, in the time that a person waits for it.</summary>
    public Task<bool> Includes(string authority, string source, Position written, CancellationToken cancel) =>
        board.Wait(authority, snapshot => source switch
        {
            WorkforceModel.Name => snapshot.Included.Workforce.Includes(written),
            _ => snapshot.Included.Intake.Includes(written),
        }, WaitLimit, cancel);

    /// <exception cref="NotCountedYet"/>
    public async Task<Figures> Now(string authority, CancellationToken cancel)
    {
        var snapshot = await Snapshot(authority, cancel);
        var day = ReadingDay.Of(snapshot?.Head.Reading ?? ReadingDay.Untold, London.Today(time));
        var held = snapshot is not null && board.IsOutOfContact(authority);
        IReadOnlyCollection<TeamCount> counts = [.. snapshot?.Rows.Values.Select(row => row.Count).OfType<TeamCount>() ?? []];
        if (snapshot?.HoldsOn(day.DayNumber) == false)
        {
            // The day turned and nobody has counted it yet.
            try
            {
                counts = await past.Read(authority, day.DayNumber, cancel);
            }
            catch (DbException)
            {
                held = true;
            }
        }
        return Read(counts, snapshot, null, day, held);
    }

    public async Task<Figures> On(string authority, DateOnly day, CancellationToken cancel)
    {
        var snapshot = await Snapshot(authority, cancel);
        if (snapshot is not null && day == ReadingDay.Of(snapshot.Head.Reading, London.Today(time)) && snapshot.HoldsOn(day.DayNumber))
        {
            return await Now(authority, cancel);
        }
        return Read(await past.Read(authority, day.DayNumber, cancel), snapshot, day, day, held: false);
    }

    public async Task<Reading> ReadingOn(string authority, DateOnly? on, CancellationToken cancel) =>
        Reading.Of(await Snapshot(authority, cancel), on, time.GetUtcNow(), London.Today(time), board.IsOutOfContact(authority) && !board.HasNothingOf(authority), settings);

    async Task<Snapshot?> Snapshot(string authority, CancellationToken cancel)
    {
        if (board.Find(authority) is null && !board.HasNothingOf(authority)) await board.Wait(authority, _ => true, WaitLimit, cancel);
        return board.Find(authority) ?? (board.HasNothingOf(authority) ? null : throw new NotCountedYet());
    }

    Figures Read(IReadOnlyCollection<TeamCount> counts, Snapshot? snapshot, DateOnly? on, DateOnly day, bool held) => new(
        CaseloadTable.Of(counts, day.DayNumber, settings.UnallocatedLimitDays),
        Reading.Of(snapshot, on, time.GetUtcNow(), London.Today(time), held, settings));
}

sealed record Figures(IReadOnlyList<CaseloadRow> Rows, Reading Reading);
