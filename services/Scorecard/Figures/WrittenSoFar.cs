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
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<bool> IsCounted(string authority, IEnumerable<Receipt> receipts, CancellationToken cancel)
    {
        var counted = await Task.WhenAll(receipts.SelectMany(receipt => FollowersOf(receipt.Source)
            .Select(follower => follower.WaitFor(authority, receipt.Epoch, receipt.Seq, Patience, cancel))));
        return counted.All(included => included);
    }

    // What Intake tells confidentially is of the same log.
    Follower[] FollowersOf(string source) => source == intake.Source ? [intake, births] : source == register.Source ? [register] : [];
}
