using Scorecard.Contracts.Cases;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Message = Scorecard.Protos.Records.V1.Case;

namespace Intake.Cases;

/// <summary>A case as another system tells it, whole.</summary>
static class TellCase
{
    /// <param name="withdrawn">Then the message need only name the case.</param>
    public static Case Read(Message message, bool withdrawn, FieldReader fields, DateOnly latest)
    {
        var childId = fields.Id(message.ChildId, "child_id");
        if (withdrawn) return new Case(childId, []);
        fields.Check(message.Spells.Count > 0, RuleBook.Missing, "spells");
        // A spell that closed on its first day comes before the one that opened on that day.
        var spells = message.Spells.Select((spell, i) => Spell(spell, $"spells[{i}]", fields, latest))
            .OrderBy(spell => spell.From)
            .ThenBy(spell => spell.To ?? DateOnly.MaxValue)
            .ToList();
        for (var i = 1; i < spells.Count; i++)
        {
            fields.Check(spells[i - 1].To is { } ended && ended <= spells[i].From, RuleBook.Overlap, $"spells[{i}].from");
        }
        return new Case(childId, spells);
    }

    public static Decision Decide(SubjectRecords child, Case told, bool withdrawn, long? expectedVersion) => Decision.Accept(withdrawn
        ? IntakeKinds.Case.Withdraw(told.ChildId, expectedVersion)
        // A feed does not tell birth dates: what an extract told stays.
        : IntakeKinds.Case.Write(told.ChildId, told with { BirthDate = child.Find(IntakeKinds.Case, told.ChildId)?.BirthDate }, expectedVersion));

    static CaseSpell Spell(Scorecard.Protos.Records.V1.CaseSpell spell, string field, FieldReader fields, DateOnly latest)
    {
        var from = fields.Date(spell.From, $"{field}.from", latest, required: true) ?? default;
        var to = fields.Date(spell.To, $"{field}.to", latest);
        fields.Check(to is null || to >= from, RuleBook.EndBeforeStart, $"{field}.to");
        var statuses = spell.Statuses
            .Select((change, i) => new StatusChange(
                fields.Date(change.From, $"{field}.statuses[{i}].from", latest) ?? from,
                fields.Code<Scorecard.Protos.Records.V1.CaseStatus, CaseStatus>(change.Status, $"{field}.statuses[{i}].status")))
            .OrderBy(change => change.From)
            .ToList();
        if (statuses.Count == 0) fields.Break(RuleBook.Missing, $"{field}.statuses");
        return new CaseSpell(from, to, fields.Date(spell.ReferredOn, $"{field}.referred_on", latest), statuses);
    }
}
