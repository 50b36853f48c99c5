using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Intake.Journeys;

/// <summary>A journey record as another system tells it.</summary>
static class TellJourney
{
    public static Decision Decide(SubjectRecords subject, JourneyKind kind, object told, int ordinal, bool withdrawn, long? expectedVersion)
    {
        var id = ordinal > 0 ? kind.Id(told, ordinal)
            // The same told again is no second one.
            : kind.Of(subject).FirstOrDefault(stored => stored.Body.Equals(told))?.Record.Id ?? kind.Id(told, kind.NextOrdinal(subject, kind.Owner(told)));
        if (withdrawn) return Decision.Accept(kind.Withdraw(id, expectedVersion));
        if (kind.OneAtATime)
        {
            var others = kind.Of(subject).Where(stored => stored.Record.Id != id).Select(stored => stored.Body).ToList();
            if (kind.To(told) is null && others.Exists(other => kind.To(other) is null)) return Decision.Refuse(RuleBook.TwoOpen.For("to"));
            if (others.Exists(other => Overlap(kind, told, other))) return Decision.Refuse(RuleBook.Overlap.For("from"));
        }
        return Decision.Accept(kind.Write(id, told, expectedVersion));
    }

    /// <summary>They may touch: one ends on the day the next begins.</summary>
    public static bool Overlap(JourneyKind kind, object one, object other) =>
        (kind.To(one) is not { } ended || ended > kind.From(other)) && (kind.To(other) is not { } before || before > kind.From(one));
}
