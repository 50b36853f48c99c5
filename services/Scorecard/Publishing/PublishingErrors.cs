using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Publishing;

sealed class PackDamaged() : Failure(FailureKind.Internal, "pack_damaged", "What is stored of this version is not what was published. Restore it from a backup.");

sealed class UnknownVersion(PackOfPeriod pack) : Failure(FailureKind.NotFound, "unknown_version", $"There is no such published version of {pack.Catalogue} for {pack.Period}.");
