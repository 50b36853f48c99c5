using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Quality;

sealed class UnknownRule(string name, QualityCatalogue catalogue) : Failure(FailureKind.NotFound, "unknown_rule",
    $"There is no rule \"{name}\". There are: {string.Join(", ", catalogue.Rules.Select(rule => rule.Name))}.");
