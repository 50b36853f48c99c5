using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Referrals.V1;

namespace Intake.Tests.Kit;

/// <summary>What people and files ask of Intake, in short.</summary>
static class Asking
{
    public static string NewId => Guid.CreateVersion7().ToString();

    public static async Task<ReceiveReferralResponse> Refer(this IntakeHost intake, string child, string on = "2026-10-01", CaseStatus status = CaseStatus.ChildInNeed) =>
        await intake.Referrals.ReceiveReferralAsync(new() { RequestId = NewId, ChildId = child, ReceivedOn = on, Status = status });

    public static async Task<AllocateCaseResponse> Allocate(this IntakeHost intake, string child, string worker, string from = "2026-10-02", string team = "") =>
        await intake.Allocations.AllocateCaseAsync(new() { RequestId = NewId, ChildId = child, Worker = worker, From = from, Team = team });

    public static async Task<IReadOnlyList<UnallocatedCase>> Unallocated(this IntakeHost intake, string on = "") =>
        (await intake.Allocations.ListUnallocatedAsync(new() { AllReasons = true, On = on })).Cases;

    public static async Task Register(this IntakeHost intake, params object[] records) =>
        await intake.Follower.Hear(intake.Feed.Tell(records), CancellationToken.None);
}
