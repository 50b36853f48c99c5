using Google.Protobuf;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Records.Log;

/// <summary>The queue of writes is full: nothing was taken, try again later under the same request id.</summary>
public sealed class QueueFull() : Failure(FailureKind.Exhausted, "queue_full", "Too many writes are waiting. Try again shortly.");

/// <summary>The request id was used before for something else.</summary>
public sealed class RequestIdReused() : Failure(RuleBook.KeyReused.Kind, RuleBook.KeyReused.Code, RuleBook.KeyReused.Text);

/// <summary>Whether the write was stored is not known: repeat it under the same request id.</summary>
public sealed class WriteUncertain(Exception cause)
    : Failure(FailureKind.Unavailable, "write_uncertain", "The write could not be confirmed. Repeat it with the same request id.", cause);

/// <summary>The write was not stored, and the same again would not be: the fault is on this side.</summary>
public sealed class WriteFailed(Exception cause)
    : Failure(FailureKind.Internal, "write_failed", "The write failed and was not stored. Tell whoever runs this service.", cause);

/// <summary>The request breaks rules, all of which are told at once, in the trailer <c>violations-bin</c>.</summary>
public sealed class Refused(IReadOnlyList<Rules.Violation> violations, long? currentVersion = null)
    : Failure(violations[0].Rule.Kind, violations[0].Code, string.Join(" ", violations.Select(violation => $"{violation.Field}: {violation.Rule.Text} {violation.Rule.Help}")))
{
    public IReadOnlyList<Rules.Violation> Violations { get; } = violations;

    public override IEnumerable<(string Name, byte[] Value)> Details
    {
        get
        {
            var list = new ViolationList();
            if (currentVersion is { } version) list.CurrentVersion = version;
            list.Violations.AddRange(Violations.Select(violation => violation.ToMessage()));
            yield return ("violations-bin", list.ToByteArray());
        }
    }
}
