using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Oracle.Quality;

/// <summary>A record that breaks a rule of data quality, by its child; a supervision has none.</summary>
sealed record Fault(string Rule, string Child);

/// <summary>What breaks each rule of docs/data-quality.md, by its definition there.</summary>
static class Faults
{
    const int LongestAssessmentDays = 90;
    const int CareVisitDays = 84;
    const int ProtectionVisitDays = 42;
    const int DecidedWithinDays = 7;
    const int LongestPregnancyDays = 280;

    static readonly TimeSpan InterviewWithin = TimeSpan.FromHours(72);
    static readonly TimeSpan LongestMissing = TimeSpan.FromDays(30);

    public static IEnumerable<Fault> Of(Reckoning at) => [.. Dated(at), .. Double(at), .. NotRecorded(at), .. InCareNotRecorded(at), .. Overdue(at), .. Unknown(at)];

    static IEnumerable<Fault> Dated(Reckoning at)
    {
        foreach (var episode in at.Journeys.MissingEpisodes.Where(each => each.InterviewAt < each.Returned && each.Returned < at.Span.Closed)) yield return new("interview_before_return", episode.Child);
        foreach (var referral in All(at.Journeys.Referrals).Where(each => each.Received <= at.Day && at.Authority.Births.TryGetValue(each.Child, out var born) && born > each.Received.AddDays(LongestPregnancyDays)))
        {
            yield return new("referral_before_birth", referral.Child);
        }
        foreach (var worker in at.Authority.Workers)
        {
            foreach (var _ in at.Journeys.Supervisions[worker.Id].Where(each => each.Held < worker.From && each.Held <= at.Day)) yield return new("supervision_before_post", "");
        }
    }

    static IEnumerable<Fault> Double(Reckoning at)
    {
        foreach (var child in at.Journeys.Assessments)
        {
            foreach (var _ in child.Where(each => IsOpen(each, at.Day)).Skip(1)) yield return new("assessments_open_together", child.Key);
        }
        foreach (var child in at.Journeys.Referrals)
        {
            foreach (var _ in child.Where(each => at.Span.YearHas(each.Received)).GroupBy(each => each.Received).SelectMany(day => day.Skip(1))) yield return new("referral_twice", child.Key);
        }
    }

    static IEnumerable<Fault> NotRecorded(Reckoning at)
    {
        foreach (var assessment in All(at.Journeys.Assessments).Where(each => at.Span.YearHas(each.Authorised)))
        {
            if (assessment.ChildSeen is null) yield return new("assessment_without_child_seen", assessment.Child);
            if (assessment.Outcome == "") yield return new("assessment_without_outcome", assessment.Child);
        }
        foreach (var contact in at.Journeys.Contacts.Where(each => each.Outcome == "" && Waited(each.Received))) yield return new("contact_without_outcome", contact.Child);
        foreach (var referral in All(at.Journeys.Referrals).Where(each => Waited(each.Received)))
        {
            if (referral.Decided is null) yield return new("referral_without_decision", referral.Child);
            if (referral.NoFurtherAction is null) yield return new("referral_without_outcome", referral.Child);
        }
        foreach (var episode in at.Journeys.MissingEpisodes.Where(each => each is { InterviewOffered: null, InterviewAt: null }
            && each.Returned < at.Span.Closed - InterviewWithin && each.Returned >= at.Span.Closed - TimeSpan.FromDays(365)))
        {
            yield return new("return_without_interview_offer", episode.Child);
        }

        bool Waited(DateOnly received) => received > at.Span.YearAgo && received < at.Day.AddDays(-DecidedWithinDays);
    }

    static IEnumerable<Fault> InCareNotRecorded(Reckoning at)
    {
        foreach (var child in LookedAfter.All(at))
        {
            if (!at.Authority.Births.ContainsKey(child.Child)) yield return new("care_without_birth_date", child.Child);
            if (child.Statuses.Count == 0) yield return new("care_without_legal_status", child.Child);
            if (child.Placement is null) yield return new("care_without_placement", child.Child);
            if (child.Placement is { DistanceTenths: null }) yield return new("placement_without_distance", child.Child);
        }
    }

    static IEnumerable<Fault> Overdue(Reckoning at)
    {
        var halfAYearAgo = at.Day.AddMonths(-6);
        foreach (var assessment in All(at.Journeys.Assessments).Where(each => IsOpen(each, at.Day) && each.Started < at.Day.AddDays(-LongestAssessmentDays)))
        {
            yield return new("assessment_open_too_long", assessment.Child);
        }
        foreach (var child in LookedAfter.All(at))
        {
            if (child.Period.From < halfAYearAgo && NotReviewed(child.Child, "looked_after")) yield return new("care_review_overdue", child.Child);
            if (NotVisited(child.Period, "looked_after", CareVisitDays)) yield return new("care_visit_overdue", child.Child);
        }
        foreach (var plan in All(at.Journeys.ProtectionPlans).Where(each => each.On(at.Day)))
        {
            if (plan.From < halfAYearAgo && NotReviewed(plan.Child, "child_protection")) yield return new("protection_review_overdue", plan.Child);
            if (NotVisited(plan, "child_protection", ProtectionVisitDays)) yield return new("protection_visit_overdue", plan.Child);
        }
        foreach (var standing in at.OpenCases.Where(each => at.Age(each.Child) >= 25)) yield return new("case_over_25", standing.Child);
        foreach (var episode in at.Journeys.MissingEpisodes.Where(each => each.Since < at.Span.Closed - LongestMissing && !(each.Returned < at.Span.Closed) && !(at.Authority.EighteenOn(each.Child) <= at.Day.AddDays(1))))
        {
            yield return new("missing_too_long", episode.Child);
        }

        bool NotReviewed(string child, string type) => !at.ReviewDays(child, type).Exists(day => day >= halfAYearAgo && day <= at.Day);

        bool NotVisited(Stretch stretch, string type, int days) =>
            stretch.From < at.Day.AddDays(-days) && !at.WasVisited(stretch.Child, type, day => day >= at.Day.AddDays(-days) && day <= at.Day);
    }

    static IEnumerable<Fault> Unknown(Reckoning at) =>
        at.OpenCases.Where(each => each is { Reason: Reason.NameOnly, Detail: not "long_absent" }).Select(each => new Fault("worker_unknown", each.Child));

    static bool IsOpen(Assessment assessment, DateOnly day) => assessment.Type == "continuous" && assessment.Started <= day && !(assessment.Authorised <= day);

    static IEnumerable<T> All<T>(ILookup<string, T> facts) => facts.SelectMany(child => child);
}
