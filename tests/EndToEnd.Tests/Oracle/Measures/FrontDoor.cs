using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class FrontDoor
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var contacts = at.Journeys.Contacts.Where(contact => at.Span.Has(contact.Received)).ToList();
        yield return new("contacts", contacts.Select(contact => at.Count(contact, contact.Received)));
        yield return new("contacts_by_rating", contacts.Select(contact => at.Count(contact, contact.Received, contact.Rating == "" ? "" : $"rating={contact.Rating}")));
        yield return new("contacts_nfa", contacts.Select(contact => at.Judge(contact, contact.Received, contact.Outcome == "no_further_action")));
        yield return new("contacts_to_early_help", contacts.Select(contact => at.Judge(contact, contact.Received, contact.Outcome == "early_help")));

        var referrals = at.Journeys.Referrals.SelectMany(child => child).Where(referral => at.Span.Has(referral.Received)).ToList();
        yield return new("referrals", referrals.Select(referral => at.Count(referral, referral.Received)));
        yield return new("referrals_rate", at.PerPeople(referrals.Select(referral => at.Count(referral, referral.Received))), Reckoning.PerTenThousand);
        yield return new("re_referrals_12m", referrals.Select(referral => at.Judge(referral, referral.Received, IsAnother(at, referral))));
        yield return new("re_referred_children_12m", referrals.GroupBy(referral => referral.Child).Select(child => ReReferred(at, child)));
        yield return new("referrals_nfa", referrals.Select(referral => at.Judge(referral, referral.Received, referral.NoFurtherAction == true)));
        yield return new("referrals_to_assessment", referrals.Select(referral => at.Judge(referral, referral.Received, WasAssessed(at, referral))));
        yield return new("referral_decision_1wd", referrals.Select(referral =>
            at.Judge(referral, referral.Received, referral.Decided is { } decided && WorkingDays.Between(referral.Received, decided) <= 1)));
    }

    static bool IsAnother(Reckoning at, Referral referral) =>
        at.Journeys.Referrals[referral.Child].Any(earlier => earlier.Received < referral.Received && earlier.Received >= referral.Received.AddYears(-1));

    static Unit ReReferred(Reckoning at, IGrouping<string, Referral> child) =>
        at.Of(child.Key, child.Key, child.Max(referral => referral.Received), child.Any(referral => IsAnother(at, referral)) ? 1 : 0, 1);

    // Until the child is referred again.
    static bool WasAssessed(Reckoning at, Referral referral)
    {
        if (referral.NoFurtherAction == true) return false;
        var next = at.Journeys.Referrals[referral.Child].Where(later => later.Received > referral.Received).Select(later => later.Received).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return at.Journeys.Assessments[referral.Child].Any(assessment => assessment.Started >= referral.Received && assessment.Started < next);
    }
}
