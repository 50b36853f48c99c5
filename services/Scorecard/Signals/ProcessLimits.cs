using Scorecard.Indicators;

namespace Scorecard.Signals;

/// <summary>
/// The natural limits of a run of values, by the XmR chart of Shewhart and Wheeler: between them a value varies without
/// anything having changed.
/// </summary>
/// <param name="MeanRange">The mean of the moving ranges: how far a value usually is from the one before.</param>
/// <param name="RangeLimit">The largest of them that nothing need have caused.</param>
/// <param name="Points">How many values they are from.</param>
sealed record ProcessLimits(decimal Mean, decimal Lower, decimal Upper, decimal MeanRange, decimal RangeLimit, int Points)
{
    // Wheeler, Understanding Variation (1993): 3 / d2 and D4 for ranges of two, d2 = 1.128.
    const decimal RangesToLimit = 2.66m;
    const decimal RangesToRangeLimit = 3.268m;
    const decimal RangesPerDeviation = 1.128m;

    /// <summary>Wheeler takes limits from as few as five or six values; under six there are none.</summary>
    public const int Fewest = 6;

    /// <summary>Provost and Murray, The Health Care Data Guide (2011): trial limits from twelve. Under that ours are provisional.</summary>
    public const int Firm = 12;

    public bool IsFirm => Points >= Firm;

    /// <summary>The standard deviation that the moving ranges stand for.</summary>
    public decimal Deviation => MeanRange / RangesPerDeviation;

    /// <summary>Null when there are too few values. A moving range spans two periods that follow each other: a gap has none.</summary>
    public static ProcessLimits? Of(IReadOnlyList<TimedValue> values)
    {
        if (values.Count < Fewest) return null;
        var ranges = values.Zip(values.Skip(1)).Where(pair => pair.Second.FollowsOn).Select(pair => Math.Abs(pair.Second.Value - pair.First.Value)).ToList();
        if (ranges.Count < Fewest - 1) return null;
        var mean = Numbers.Round(values.Average(value => value.Value), 12);
        var range = ranges.Average();
        return new(mean, mean - RangesToLimit * range, mean + RangesToLimit * range, range, RangesToRangeLimit * range, values.Count);
    }
}
