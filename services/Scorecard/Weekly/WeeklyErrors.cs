using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Weekly;

sealed class BadWeek() : Failure(FailureKind.Invalid, "bad_week", "week is a week such as 2026-W44.");

sealed class UnknownKind(string name, WeeklyCatalogue catalogue) : Failure(FailureKind.NotFound, "unknown_kind",
    $"There is no kind \"{name}\". There are: {string.Join(", ", catalogue.Due.Select(kind => kind.Name))}.");

sealed class UnknownState(string name) : Failure(FailureKind.NotFound, "unknown_state",
    $"There is no state \"{name}\". There are: {string.Join(", ", DueStates.Names)}.");
