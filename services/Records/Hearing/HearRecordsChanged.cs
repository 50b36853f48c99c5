using MassTransit;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>The bus's edge of one service's followers. Acknowledged once the run is in the tables.</summary>
public sealed class HearRecordsChanged(IEnumerable<Follower> followers) : IConsumer<RecordsChanged>
{
    public Task Consume(ConsumeContext<RecordsChanged> context) => Task.WhenAll(followers
        .Where(follower => follower.Source == context.Message.Source)
        .Select(follower => follower.Hear(context.Message, context.CancellationToken)));
}
