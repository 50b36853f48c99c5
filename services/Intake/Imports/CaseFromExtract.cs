using Intake.Cases;
using Scorecard.Contracts.Cases;

namespace Intake.Imports;

/// <summary>The case as an extract tells it: opened, updated, closed, or known by a referral only.</summary>
static class CaseFromExtract
{
    /// <summary>Null when the extract does not speak of the case.</summary>
    public static ToldCase? Tell(ChildRows rows, Case? known, ImportScope scope)
    {
        var before = (known ?? new Case(rows.ChildId, [])) with { BirthDate = rows.BirthDate ?? known?.BirthDate };
        if (rows.Case(scope.AsOf) is not { } row) return FrontDoor(rows, before);
        // Without list 6 the others only add: what it knows as open, they know less of. Care leavers are list 9's own.
        if (scope.WithoutCaseList && before is { IsOpen: true, OpenSpell: { } books } && (books.Statuses[^1].Status, row.Status) != (CaseStatus.CareLeaver, CaseStatus.CareLeaver)) return null;

        var (same, ended) = Continued(row, before, scope);
        var spell = Spell(row, rows, [.. rows.Referrals, .. before.Spells.Where(other => other.IsFrontDoor).Select(other => other.From)], same, scope.AsOf);
        var others = before.Spells
            .Where(other => other != same)
            .Select(other => other == ended ? other with { To = spell.From } : other)
            // A referral that became this case is told by its referral date; what overlaps it was told in error.
            .Where(other => (other.To <= spell.From && other.From < spell.From) || other.From >= spell.To);
        return new ToldCase(before with { Spells = [.. others.Append(spell).OrderBy(other => other.From)] }, spell, same);
    }

    static CaseSpell Spell(ToldRow row, ChildRows rows, IReadOnlyList<DateOnly> referrals, CaseSpell? same, DateOnly asOf)
    {
        var closed = row.List == Lists.ChildrenInNeed ? null : rows.ClosedInCaseList(asOf);
        var from = Start(row, same) ?? closed?.From ?? Referral.Before(asOf, referrals) ?? row.To ?? asOf;
        var spell = same is null
            ? new CaseSpell(from, null, null, [new StatusChange(from, (closed ?? row).Status)])
            : Moved(same, from);
        // A closed row's status is gone from the lists: what was known of it stays.
        if (row.IsOpen(asOf)) spell = spell.WithStatus(closed?.To ?? (same is null ? from : asOf), row.Status);
        DateOnly? to = row.IsOpen(asOf) ? null : row.To < from ? from : row.To;
        return spell with { To = to, ReferredOn = Referral.Of(from, referrals, same) };
    }

    // Only list 6 says when a case began; plans and care begin later.
    static DateOnly? Start(ToldRow row, CaseSpell? same) =>
        same is null || row.List == Lists.ChildrenInNeed || row.From < same.From ? row.From ?? same?.From : same.From;

    /// <summary>The spell that the row speaks of, if it is known; and an open one that must have ended before the row's began.</summary>
    static (CaseSpell? Same, CaseSpell? Ended) Continued(ToldRow row, Case before, ImportScope scope)
    {
        if (before.OpenSpell is { IsFrontDoor: false } open && (row.IsOpen(scope.AsOf) || open.From < row.To || open.From == row.From))
        {
            // It was open when last seen, and this one began after that: it closed and opened again between.
            return row.List == Lists.ChildrenInNeed && open.From <= scope.Before && row.From > scope.Before ? (null, open) : (open, null);
        }
        return (row.From is null ? null : before.Spells.LastOrDefault(spell => spell.To > row.From || (spell.To is not null && spell.From == row.From)), null);
    }

    // A corrected start moves the first status with it.
    static CaseSpell Moved(CaseSpell spell, DateOnly from)
    {
        var statuses = spell.Statuses.Where((change, i) => i == 0 || change.From > from).ToList();
        statuses[0] = new StatusChange(from, spell.StatusOn(from));
        return spell with { From = from, Statuses = statuses };
    }

    static ToldCase? FrontDoor(ChildRows rows, Case before)
    {
        if (rows.Referrals.Count == 0) return null;
        var latest = rows.Referrals.Max();
        if (before.OpenSpell is not null || before.Spells.Any(spell => spell.To > latest || spell.From >= latest)) return null;
        var spell = new CaseSpell(latest, null, latest, [new StatusChange(latest, CaseStatus.FrontDoor)]);
        return new ToldCase(before.WithSpell(spell), spell, null);
    }
}

/// <summary>The case, the spell that the extract spoke of, and how that was known before.</summary>
sealed record ToldCase(Case Case, CaseSpell Spell, CaseSpell? Before);
