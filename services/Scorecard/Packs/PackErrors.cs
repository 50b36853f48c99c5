using Scorecard.Figures;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Packs;

sealed class BadPeriod() : Failure(FailureKind.Invalid, "bad_period", "A period is a month, such as 2026-10.");

sealed class UnknownPack() : Failure(FailureKind.NotFound, "unknown_pack", "There is no such pack. There are: " + string.Join(", ", PackReader.Names) + ".");

sealed class PeriodAfterData(Month month, DateOnly until)
    : Failure(FailureKind.NotFound, "period_after_data", $"{month.Period} begins after the data, which goes to {Told.Date(until)}.");

sealed class PeriodBeforeData(Month month)
    : Failure(FailureKind.NotFound, "period_before_data", $"{month.Period} ends before there is any data.");
