using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Failures;

namespace Intake.Imports;

/// <summary>A check that stops an import before it changes anything.</summary>
sealed class ImportStopped(Rule rule, string detail) : Failure(rule.Kind, rule.Code, $"{detail} {rule.Text} {rule.Help}");

sealed class NoSuchImport(string importId) : Failure(FailureKind.NotFound, "no_import", $"There is no import {importId}.");

sealed class ImportNotApplied(string state) : Failure(FailureKind.Precondition, "not_applied", $"The import is {state.ToLowerInvariant()}; only one that was applied can be undone.");

sealed class ImportNotStaging(string state) : Failure(FailureKind.Precondition, "not_staging", $"The import is {state.ToLowerInvariant()}; it takes no more rows.");
