using EndToEnd.Tests.Oracle.Facts;
using EndToEnd.Tests.Oracle.Measures;

namespace EndToEnd.Tests.Oracle.Weekly;

/// <summary>All that was ever due, from what is known at the close of the week's last day.</summary>
static class DueLines
{
    const string Protection = "child_protection";
    const string LookedAfter = "looked_after";
    const string PrivateFostering = "private_fostering";

    static readonly TimeSpan InterviewWithin = TimeSpan.FromHours(72);

    // After which nobody asks for an interview any more.
    const int InterviewsKeptFor = 28;

    public static IEnumerable<DueLine> Of(Reckoning at) =>
    [
        .. Assessments(at), .. Conferences(at), .. ProtectionVisits(at), .. CareVisits(at), .. PrivateFosteringVisits(at),
        .. ProtectionReviews(at), .. CareReviews(at), .. Interviews(at),
    ];

    static IEnumerable<DueLine> Assessments(Reckoning at) => at.Journeys.Assessments.SelectMany(child => child)
        .Where(each => each.Type == "continuous" && each.Started <= at.Day)
        .Select(each => InWorkingDays(at, "assessment", each.Child, each.Started, 45, each.Authorised));

    static IEnumerable<DueLine> Conferences(Reckoning at) => at.Journeys.Section47s
        .Where(each => each.Started <= at.Day && !(each.Conference < each.Started) && each is { ConferenceNotNeeded: not true, TransferIn: not true })
        .Select(each => InWorkingDays(at, "initial_conference", each.Child, each.Started!.Value, 15, each.Conference));

    static IEnumerable<DueLine> ProtectionVisits(Reckoning at) => Plans(at).SelectMany(plan =>
        Chain(at, "protection_visit", plan, at.VisitDays(plan.Child, Protection), (since, _) => WorkingDayAfter(since, 10), (since, done) => WorkingDays.Between(since, done) <= 10));

    static IEnumerable<DueLine> ProtectionReviews(Reckoning at) => Plans(at).SelectMany(plan =>
        Chain(at, "protection_review", plan, at.ReviewDays(plan.Child, Protection), (since, n) => since.AddMonths(n == 0 ? 3 : 6)));

    // Regulation 28: a week after the start of a placement, then every six weeks.
    static IEnumerable<DueLine> CareVisits(Reckoning at) => at.Journeys.Placements.SelectMany(child => child)
        .Where(placement => placement.From <= LastDay(at, placement) && at.CareOn(placement.Child, LastDay(at, placement)) is not null)
        .Where(placement => at.Journeys.Placements[placement.Child].Where(other => other.On(LastDay(at, placement))).MaxBy(other => other.From) == placement)
        .SelectMany(placement => Chain(at, "care_visit", placement, at.VisitDays(placement.Child, LookedAfter), (since, n) => since.AddDays(n == 0 ? 7 : 42)));

    static IEnumerable<DueLine> CareReviews(Reckoning at) => at.Journeys.CarePeriods.SelectMany(child => child)
        .Where(period => period.From <= LastDay(at, period) && at.CareOn(period.Child, LastDay(at, period)) == period)
        .SelectMany(period => Chain(at, "care_review", period, at.ReviewDays(period.Child, LookedAfter),
            (since, n) => n == 0 ? WorkingDayAfter(since, 20) : since.AddMonths(n == 1 ? 3 : 6),
            (since, done) => since == period.From && WorkingDays.Between(since, done) <= 20));

    static IEnumerable<DueLine> PrivateFosteringVisits(Reckoning at) => at.Journeys.PrivateFosterings.Where(each => each.From <= at.Day).SelectMany(each =>
        Chain(at, "private_fostering_visit", each, at.VisitDays(each.Child, PrivateFostering), (since, n) => since.AddDays(n == 0 || since.AddDays(42) < each.From.AddYears(1) ? 42 : 84)));

    static IEnumerable<DueLine> Interviews(Reckoning at) => at.Journeys.MissingEpisodes
        .Where(each => each.Returned < at.Span.Closed && each.Returned >= at.Span.Opened.AddDays(-InterviewsKeptFor) && each.InterviewAccepted != false)
        .Select(each =>
        {
            var (returned, due) = (each.Returned!.Value, each.Returned.Value + InterviewWithin);
            var held = each.InterviewAt >= returned && each.InterviewAt < at.Span.Closed ? each.InterviewAt : null;
            return new DueLine("return_interview", each.Child, Dates.InLondon(returned), Dates.InLondon(due), held is { } moment ? Dates.InLondon(moment) : null, null, held <= due);
        });

    static IEnumerable<ProtectionPlan> Plans(Reckoning at) => at.Journeys.ProtectionPlans.SelectMany(child => child).Where(plan => plan.From <= at.Day);

    static DateOnly LastDay(Reckoning at, Stretch stretch) => stretch.To <= at.Day ? stretch.To.Value.AddDays(-1) : at.Day;

    static DueLine InWorkingDays(Reckoning at, string kind, string child, DateOnly started, int limit, DateOnly? told)
    {
        var done = told <= at.Day ? told : null;
        return new(kind, child, started, WorkingDayAfter(started, limit), done, null, done is { } day && WorkingDays.Between(started, day) <= limit);
    }

    // The first from the start, each other from the one before: n is how many were before.
    static IEnumerable<DueLine> Chain(
        Reckoning at, string kind, Stretch stretch, IEnumerable<DateOnly> told, Func<DateOnly, int, DateOnly> dueAfter, Func<DateOnly, DateOnly, bool>? alsoInTime = null)
    {
        var days = told.Where(day => day >= stretch.From && day <= at.Day).Distinct().Order().ToList();
        var ended = stretch.To <= at.Day ? stretch.To : null;
        yield return Line(stretch.From, 0, days.Select(day => (DateOnly?)day).FirstOrDefault());
        for (var n = 0; n < days.Count && !(days[n] >= stretch.To); n++) yield return Line(days[n], n + 1, n + 1 < days.Count ? days[n + 1] : null);

        DueLine Line(DateOnly since, int n, DateOnly? done)
        {
            var due = dueAfter(since, n);
            return new(kind, stretch.Child, since, due, done, ended, done is { } day && (day <= due || alsoInTime?.Invoke(since, day) == true));
        }
    }

    static DateOnly WorkingDayAfter(DateOnly start, int days)
    {
        var day = start;
        for (var left = days; left > 0; left -= WorkingDays.IsWorking(day) ? 1 : 0) day = day.AddDays(1);
        return day;
    }
}
