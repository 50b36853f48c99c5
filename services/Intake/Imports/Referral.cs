using Intake.Cases;

namespace Intake.Imports;

/// <summary>Which referral began a case.</summary>
static class Referral
{
    // A referral longer than this before a case's start led to something else: an assessment may take 45 working days,
    // so this leaves out few that did, and almost all that did not.
    const int DaysBefore = 45;

    /// <summary>The referral date of a case that began on a day; the day itself where none is known.</summary>
    public static DateOnly Of(DateOnly start, IEnumerable<DateOnly> referrals, CaseSpell? known) =>
        Before(start, known?.ReferredOn is { } earlier ? referrals.Append(earlier) : referrals)
        ?? (known?.From == start ? known.ReferredOn : null)
        ?? start;

    public static DateOnly? Before(DateOnly start, IEnumerable<DateOnly> referrals) => referrals
        .Where(referral => referral <= start && referral.DayNumber >= start.DayNumber - DaysBefore)
        .Cast<DateOnly?>()
        .Max();
}
