using Scorecard.Measures;
using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Figures;

sealed class UnknownMeasure(string name, MeasureCatalogue catalogue) : Failure(FailureKind.NotFound, "unknown_measure",
    $"There is no measure \"{name}\". There are: {string.Join(", ", catalogue.Measures.Select(measure => measure.Name))}.");

sealed class BadDate(string field) : Failure(FailureKind.Invalid, "bad_date", $"{field} is a date such as 2026-10-31.");

sealed class BadPage(string field, string rule) : Failure(FailureKind.Invalid, "bad_page", $"{field} {rule}.");

sealed class BadBreakdown(string key, Measure measure) : Failure(FailureKind.Invalid, "bad_breakdown",
    $"{measure.Name} is not broken down by \"{key}\". It is by: {string.Join(", ", [Breakdown.Team, Breakdown.Area, .. measure.By])}.");

sealed class NeedsInput(Measure measure, IReadOnlyList<string> files) : Failure(FailureKind.Precondition, "needs_input",
    $"{measure.Name} needs {string.Join(", ", files)}.");
