using MassTransit;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>Bound only where a projection keeps confidential records.</summary>
public sealed class HearConfidentialRecordsChanged(IEnumerable<Follower> followers) : IConsumer<ConfidentialRecordsChanged>
{
    public Task Consume(ConsumeContext<ConfidentialRecordsChanged> context) => Task.WhenAll(followers
        .Where(follower => follower.Source == context.Message.Run.Source)
        .Select(follower => follower.Hear(context.Message.Run, context.CancellationToken)));
}
