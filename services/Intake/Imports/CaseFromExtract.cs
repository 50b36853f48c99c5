using Intake.Cases;
using Scorecard.Contracts.Cases;

namespace Intake.Imports;

/// <summary>The case as an extract tells it: opened, updated, closed, or known by a referral only.</summary>
static class CaseFromExtract
{
    // A referral longer than this before a case's start led to something else.
    const int ReferralDaysBefore = 45;

    /// <summary>Null when the extract does not speak of the case.</summary>
    public static Case? Tell(ChildRows rows, Case? known, DateOnly asOf)
    {
        if (rows.Case(asOf) is not { } row) return rows.Referrals.Count == 0 ? null : FrontDoor(rows, known);
        var before = known ?? new Case(rows.ChildId, []);
        var spell = Spell(row, before, rows, asOf);
        return before with { Spells = [.. before.Spells.Where(other => other.To <= spell.From && other.From < spell.From), spell] };
    }

    static CaseSpell Spell(ToldRow row, Case before, ChildRows rows, DateOnly asOf)
    {
        var same = Continues(row, before);
        var from = row.From ?? same?.From ?? Referral(rows, asOf) ?? row.To ?? asOf;
        var spell = same is null
            ? new CaseSpell(from, null, null, [new StatusChange(from, row.Status)])
            : Moved(same, from).WithStatus(row.IsOpen(asOf) ? asOf : from, row.Status);
        return spell with { To = row.IsOpen(asOf) ? null : row.To, ReferredOn = Referral(rows, from) ?? same?.ReferredOn ?? from };
    }

    /// <summary>The spell that the row speaks of: the open one, or a closed one that reaches past the row's start.</summary>
    static CaseSpell? Continues(ToldRow row, Case before) =>
        before.OpenSpell ?? before.Spells.LastOrDefault(spell => row.From is null || spell.To > row.From || spell.From == row.From);

    // A corrected start moves the first status with it.
    static CaseSpell Moved(CaseSpell spell, DateOnly from)
    {
        var statuses = spell.Statuses.Where((change, i) => i == 0 || change.From > from).ToList();
        statuses[0] = statuses[0] with { From = from };
        return spell with { From = from, Statuses = statuses };
    }

    static DateOnly? Referral(ChildRows rows, DateOnly start) => rows.Referrals
        .Where(referral => referral <= start && referral.DayNumber >= start.DayNumber - ReferralDaysBefore)
        .Cast<DateOnly?>()
        .Max();

    static Case? FrontDoor(ChildRows rows, Case? known)
    {
        var latest = rows.Referrals.Max();
        var before = known ?? new Case(rows.ChildId, []);
        if (before.OpenSpell is not null || before.Spells.Any(spell => spell.To > latest || spell.From >= latest)) return null;
        return before.WithSpell(new CaseSpell(latest, null, latest, [new StatusChange(latest, CaseStatus.FrontDoor)]));
    }
}
