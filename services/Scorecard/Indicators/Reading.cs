using Scorecard.Reported;

namespace Scorecard.Indicators;

/// <summary>A number, told or worked out, exact; or why there is none.</summary>
sealed record Reading
{
    /// <summary>In the unit of its row; per cent in points.</summary>
    public decimal? Value { get; init; }

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    public decimal? Weight { get; init; }

    /// <summary>Why there is no value, as told.</summary>
    public MissingReason? Missing { get; init; }

    /// <summary>The last day it covers, when its period was not over.</summary>
    public DateOnly? To { get; init; }

    /// <summary>What it is worked out from is there, and gives no number: nothing to divide by, no population.</summary>
    public bool NotComputable { get; init; }

    public static Reading Nothing { get; } = new() { NotComputable = true };

    public static Reading Of(decimal value) => new() { Value = value };

    /// <summary>Why there is no number, where what it is worked out from says why.</summary>
    public static Reading? None(IEnumerable<Reading?> inputs)
    {
        var reasons = inputs.Select(input => input is { Value: null } ? input.Missing : null).ToList();
        return reasons.Count == 0 || reasons.Contains(null) ? null : new() { Missing = Weightiest.First(reason => reasons.Contains(reason)) };
    }

    // Where reasons differ: what applies and is held back, or not there, says more than what does not apply.
    static readonly MissingReason[] Weightiest = [MissingReason.Suppressed, MissingReason.NotAvailable, MissingReason.NotYetDue, MissingReason.NotApplicable];

    /// <summary>numerator / denominator x times, not rounded.</summary>
    public static Reading Share(decimal numerator, decimal denominator, decimal times) => denominator == 0
        ? new() { Numerator = numerator, Denominator = 0, NotComputable = true }
        : new() { Value = numerator / denominator * times, Numerator = numerator, Denominator = denominator };
}
