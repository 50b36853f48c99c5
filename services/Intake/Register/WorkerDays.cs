using Scorecard.Contracts.Register;

namespace Intake.Register;

/// <summary>When a worker can hold a case.</summary>
static class WorkerDays
{
    public static bool InPost(WorkerChanged worker, DateOnly day) =>
        (worker.ContractedFrom is not { } from || from <= day) && (worker.ContractedTo is not { } to || day <= to);

    public static bool LongAbsent(WorkerChanged worker, DateOnly day, int longAbsenceDays) =>
        worker.AbsentFrom is { } from && from <= day
        && (worker.AbsentTo is not { } to || (day <= to && to.DayNumber - from.DayNumber + 1 >= longAbsenceDays));

    /// <summary>The days on which an answer of this class may change.</summary>
    public static IEnumerable<DateOnly> Turns(WorkerChanged worker)
    {
        if (worker.ContractedFrom is { } started) yield return started;
        if (worker.ContractedTo is { } left) yield return left.AddDays(1);
        if (worker.AbsentFrom is { } absent) yield return absent;
        if (worker.AbsentTo is { } back) yield return back.AddDays(1);
    }
}
