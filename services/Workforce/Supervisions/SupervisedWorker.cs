using Scorecard.Contracts.Register;
using Workforce.Counting;
using Workforce.Register;

namespace Workforce.Supervisions;

/// <summary>One of the social work staff, and what is recorded of their supervision in a month. Pure.</summary>
/// <param name="Team">The home team; null where no team of the register is.</param>
/// <param name="Last">The month's close, or the day that the data goes to.</param>
sealed record SupervisedWorker(Worker Worker, RegisteredTeam? Team, IReadOnlyList<RecordedSupervision> All, DateOnly First, DateOnly Last)
{
    public IReadOnlyList<RecordedSupervision> InMonth =>
        [.. All.Where(supervision => supervision.Told.HeldOn >= First && supervision.Told.HeldOn <= Last).OrderBy(supervision => supervision.Told.HeldOn).ThenBy(supervision => supervision.Ordinal)];

    /// <summary>An excuse is no supervision.</summary>
    public bool Supervised => InMonth.Any(supervision => supervision.IsHeld);

    public DateOnly? LastHeldOn => All.Where(supervision => supervision.IsHeld && supervision.Told.HeldOn <= Last).Max(supervision => (DateOnly?)supervision.Told.HeldOn);

    /// <summary>The measure does not count who was away all month.</summary>
    public bool AbsentThroughout => Worker.AbsentFrom <= First && !(Worker.AbsentTo < Last);
}

sealed record RecordedSupervision(int Ordinal, long Version, SupervisionChanged Told)
{
    public bool IsHeld => Told.ExcusedReason is null;
}
