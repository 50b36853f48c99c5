using MassTransit;
using Scorecard.Contracts.Changes;

namespace Scorecard.Records.Hearing;

/// <summary>Every instance hears every beat, on a queue of its own that goes with it.</summary>
public sealed class HearLogBeat(IEnumerable<Follower> followers) : IConsumer<LogBeat>
{
    public Task Consume(ConsumeContext<LogBeat> context)
    {
        foreach (var follower in followers.Where(follower => follower.Source == context.Message.Source)) follower.Hear(context.Message);
        return Task.CompletedTask;
    }
}
