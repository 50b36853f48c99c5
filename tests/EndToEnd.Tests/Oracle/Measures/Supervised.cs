namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>Who was supervised, agency staff included.</summary>
static class Supervised
{
    // A newly qualified worker is supervised every week for six weeks, then every two weeks for six months, then every month.
    const int SixWeeks = 42;

    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var (day, staff) = (at.Day, Staff.InPost(at, Staff.Qualified));
        var monthAgo = day.AddMonths(-1);
        yield return new("supervised_in_month", staff.Where(worker => !AwayThroughout(at.Span, worker))
            .Select(worker => Unit(worker, WasSupervised(worker, held => at.Span.Has(held)))));
        yield return new("supervision_overdue", staff.Where(worker => !(worker.From > monthAgo))
            .Select(worker => Unit(worker, !WasSupervised(worker, held => at.Span.Since(monthAgo, held)))));
        yield return new("asye_supervision_on_schedule", staff.Where(worker => worker.Asye && !(worker.From > day.AddDays(-7)))
            .Select(worker => Unit(worker, WasSupervised(worker, held => at.Span.Since(Due(worker), held)))));

        Unit Unit(Worker worker, bool met) => Staff.Unit(at, worker, met ? 1 : 0, 1);

        bool WasSupervised(Worker worker, Func<DateOnly, bool> when) => at.Journeys.Supervisions[worker.Id].Any(each => each.ExcusedReason == "" && when(each.Held));

        DateOnly Due(Worker worker) => worker.From > day.AddDays(-SixWeeks) ? day.AddDays(-7) : worker.From > day.AddMonths(-6) ? day.AddDays(-14) : monthAgo;
    }

    static bool AwayThroughout(Span span, Worker worker) => worker.AbsentFrom <= span.First && !(worker.AbsentTo < span.Day);
}
