using Scorecard.Births;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Hearing;
using Scorecard.Register;

namespace Scorecard.Figures;

/// <summary>Waits until what a reader knows to be written is counted.</summary>
sealed class WrittenSoFar(
    [FromKeyedServices(typeof(IntakeProjection))] Follower intake,
    [FromKeyedServices(typeof(BirthProjection))] Follower births,
    [FromKeyedServices(typeof(RegisterProjection))] Follower register)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<bool> IsCounted(string authority, IEnumerable<Receipt> receipts, CancellationToken cancel)
    {
        var all = true;
        foreach (var receipt in receipts)
        {
            foreach (var follower in FollowersOf(receipt.Source)) all &= await follower.WaitFor(authority, receipt.Epoch, receipt.Seq, Patience, cancel);
        }
        return all;
    }

    // What Intake tells confidentially is of the same log.
    Follower[] FollowersOf(string source) => source == intake.Source ? [intake, births] : source == register.Source ? [register] : [];
}
