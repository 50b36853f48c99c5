namespace Scorecard.Signals;

/// <summary>What chance alone hardly does: something changed.</summary>
/// <param name="First">The first of the values that show it, by place in the run.</param>
/// <param name="Up">Above, or rising.</param>
sealed record SpecialCause(SpecialCauseRule Rule, int First, int Last, bool Up)
{
    // Provost and Murray, The Health Care Data Guide (2011), rules 1 to 4 of the Shewhart chart; NHS England's Making Data Count
    // has the same four with seven for both runs.
    public const int ShiftLength = 8;
    public const int TrendLength = 6;

    public static IReadOnlyList<SpecialCause> In(IReadOnlyList<TimedValue> values, ProcessLimits limits) =>
    [
        .. Outside(values, limits), .. Jumps(values, limits), .. Shifts(values, limits), .. Trends(values), .. NearLimit(values, limits),
    ];

    static IEnumerable<SpecialCause> Outside(IReadOnlyList<TimedValue> values, ProcessLimits limits)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].Value > limits.Upper || values[i].Value < limits.Lower) yield return new(SpecialCauseRule.OutsideLimits, i, i, values[i].Value > limits.Upper);
        }
    }

    static IEnumerable<SpecialCause> Jumps(IReadOnlyList<TimedValue> values, ProcessLimits limits)
    {
        for (var i = 1; i < values.Count; i++)
        {
            var step = values[i].Value - values[i - 1].Value;
            if (values[i].FollowsOn && Math.Abs(step) > limits.RangeLimit) yield return new(SpecialCauseRule.Jump, i - 1, i, step > 0);
        }
    }

    /// <summary>A value on the mean is on neither side: it neither counts nor ends the run.</summary>
    static IEnumerable<SpecialCause> Shifts(IReadOnlyList<TimedValue> values, ProcessLimits limits)
    {
        var sides = Enumerable.Range(0, values.Count).Select(i => (At: i, Side: Math.Sign(values[i].Value - limits.Mean))).Where(point => point.Side != 0);
        return Runs(sides, ShiftLength).Select(run => new SpecialCause(SpecialCauseRule.Shift, run.First, run.Last, run.Up));
    }

    /// <summary>A value equal to the one before neither counts nor ends the run.</summary>
    static IEnumerable<SpecialCause> Trends(IReadOnlyList<TimedValue> values)
    {
        var steps = Enumerable.Range(1, values.Count - 1).Select(i => (At: i, Side: Math.Sign(values[i].Value - values[i - 1].Value))).Where(step => step.Side != 0);
        return Runs(steps, TrendLength - 1).Select(run => new SpecialCause(SpecialCauseRule.Trend, run.First - 1, run.Last, run.Up));
    }

    static IEnumerable<SpecialCause> NearLimit(IReadOnlyList<TimedValue> values, ProcessLimits limits)
    {
        var (low, high) = (limits.Mean - (limits.Mean - limits.Lower) * 2 / 3, limits.Mean + (limits.Upper - limits.Mean) * 2 / 3);
        for (var i = 2; i < values.Count; i++)
        {
            var three = values.Skip(i - 2).Take(3).Select(value => value.Value).ToList();
            if (three[2] > high && three.Count(value => value > high) >= 2) yield return new(SpecialCauseRule.NearLimit, i - 2, i, true);
            if (three[2] < low && three.Count(value => value < low) >= 2) yield return new(SpecialCauseRule.NearLimit, i - 2, i, false);
        }
    }

    static IEnumerable<(int First, int Last, bool Up)> Runs(IEnumerable<(int At, int Side)> points, int length)
    {
        var run = new List<(int At, int Side)>();
        foreach (var point in points.Append((At: 0, Side: 0)))
        {
            if (run.Count > 0 && run[^1].Side != point.Side)
            {
                if (run.Count >= length) yield return (run[0].At, run[^1].At, run[0].Side > 0);
                run.Clear();
            }
            run.Add(point);
        }
    }
}

enum SpecialCauseRule
{
    /// <summary>One value outside the limits.</summary>
    OutsideLimits,

    /// <summary>A step from one period to the next over the range limit.</summary>
    Jump,

    /// <summary>Eight in a row on one side of the mean.</summary>
    Shift,

    /// <summary>Six in a row that rise, or that fall.</summary>
    Trend,

    /// <summary>Two of three in the outer third, on one side.</summary>
    NearLimit,
}
