using EndToEnd.Tests.Oracle.Facts;

namespace EndToEnd.Tests.Oracle.Measures;

static class Permanence
{
    public static IEnumerable<Measure> Of(Reckoning at)
    {
        var adoptions = at.Journeys.Adoptions;
        yield return new("adoptions", adoptions.Where(each => at.Span.Has(each.Adopted)).Select(each => at.Count(each, each.Adopted!.Value)));

        var periods = at.Journeys.CarePeriods.SelectMany(child => child).Where(period => period.To is not null).ToList();
        var ceased = periods.Where(period => at.Span.YearHas(period.To) && !at.OnlyShortBreaks(period.Child, LastDay(period))).ToList();
        yield return new("adopted_share_of_cla", ceased.Select(period => at.Judge(period, LastDay(period), IsAdopted(period))));
        yield return new("permanence_share", ceased.Select(period => at.Judge(period, LastDay(period), IsAdopted(period) || HasGuardian(period) || period.EndedBecause == "E41")));
        yield return new("sgos", periods.Where(period => at.Span.Has(period.To) && HasGuardian(period)).Select(period => at.Count(period, LastDay(period))));

        var adopted = adoptions.Where(each => at.Span.YearHas(each.Adopted)).ToList();
        var fromCare = adopted.Where(each => each is { EnteredCare: not null, Placed: not null }).ToList();
        yield return Days("adoption_a1_days", fromCare, each => each.Placed!.Value.DayNumber - each.EnteredCare!.Value.DayNumber);
        yield return Days("adoption_a10_days", fromCare, each => Settled(each).DayNumber - each.EnteredCare!.Value.DayNumber);
        // Matched before the order: no days.
        yield return Days("adoption_a2_days", adopted.Where(each => each is { PlacementOrder: not null, Matched: not null }),
            each => Math.Max(0, each.Matched!.Value.DayNumber - each.PlacementOrder!.Value.DayNumber));
        yield return new("placed_within_12m_of_decision", adoptions.Where(each => at.Span.YearHas(each.Placed) && each.Decided is not null)
            .Select(each => at.Judge(each, each.Placed!.Value, each.Placed <= each.Decided!.Value.AddYears(1))));

        Measure Days(string id, IEnumerable<Adoption> of, Func<Adoption, int> days) => new(id, of.Select(each => at.Of(each.Id, each.Child, each.Adopted!.Value, days(each), 1)));
    }

    static DateOnly LastDay(CarePeriod period) => period.To!.Value.AddDays(-1);

    static bool IsAdopted(CarePeriod period) => period.EndedBecause is "E11" or "E12";

    static bool HasGuardian(CarePeriod period) => period.EndedBecause is "E43" or "E44" or "E45" or "E46" or "E47" or "E48";

    // The clock stops when the child moves in with foster carers who then adopt.
    static DateOnly Settled(Adoption adoption) =>
        adoption.FosterToAdopt is { } fostered && fostered >= adoption.EnteredCare && fostered < adoption.Placed ? fostered : adoption.Placed!.Value;
}
