namespace Dashboard.Months;

/// <summary>What a line of months says, as the title of its chart.</summary>
static class Finding
{
    public static string Of(ShownMeasure measure, MonthEnds months, Part part)
    {
        var known = months.Months.Select(month => (month.Label, Value: measure.Value(month.Of(measure.Id, part)))).Where(point => point.Value is not null).ToList();
        var name = part == Part.Authority || part.Key == "team" ? measure.Heading : $"{part.Value}: {measure.Words}";
        if (known.Count == 0) return $"{name}: {months.Now.Of(measure.Id, part).Needs ?? "no figures"}";
        var (first, last) = (known[0], known[^1]);
        var (before, now) = (measure.Printed(first.Value!.Value), measure.Printed(last.Value!.Value));
        // As printed: a change that nobody can see is none.
        if (known.Count == 1) return $"{name}: {now} in {last.Label}";
        return before == now
            ? $"{name}: {now} in {last.Label}, as in {first.Label}"
            : $"{name} {(last.Value > first.Value ? "rose" : "fell")} from {before} in {first.Label} to {now} in {last.Label}";
    }
}
