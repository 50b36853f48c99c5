using Scorecard.Catalogues;
using Scorecard.Periods;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Packs;

sealed class BadPeriod() : Failure(FailureKind.Invalid, "bad_period",
    "A period is a month such as 2026-10, a quarter such as 2012/13-Q1, a financial year such as 2015/16, a week such as 2017-W49, or days such as 2017-05-15..2017-05-31.");

sealed class UnknownPack(IEnumerable<string> known) : Failure(FailureKind.NotFound, "unknown_pack", "There is no such pack. There are: " + string.Join(", ", known) + ".");

sealed class UnknownIndicator(string code, Catalogue catalogue) : Failure(FailureKind.NotFound, "unknown_indicator",
    $"\"{code}\" is no indicator of {catalogue.Id}. There are: {string.Join(", ", catalogue.Indicators.Select(indicator => indicator.Code))}.");

sealed class WhichCatalogue(string code, IEnumerable<string> catalogues) : Failure(FailureKind.Invalid, "which_catalogue",
    $"Say the catalogue: \"{code}\" is an indicator of {(catalogues.Any() ? string.Join(", ", catalogues) : "none of the installed ones")}.");

sealed class PeriodAfterData(Period period, DateOnly until)
    : Failure(FailureKind.NotFound, "period_after_data", $"{period} begins after the data, which goes to {Told.Date(until)}.");

sealed class PeriodBeforeData(Period period)
    : Failure(FailureKind.NotFound, "period_before_data", $"{period} ends before there is any data.");

sealed class OtherFrequency(Frequency frequency, Period period) : Failure(FailureKind.Invalid, "other_frequency", frequency switch
{
    Frequency.Month => $"This catalogue is monthly, and {period} is no month: write it as 2026-10.",
    Frequency.Quarter => $"This catalogue is quarterly, and {period} is no quarter: write it as 2012/13-Q1.",
    Frequency.Year => $"This catalogue is yearly, and {period} is no financial year: write it as 2015/16.",
});

sealed class BadFormat() : Failure(FailureKind.Invalid, "bad_format", "A pack prints as cells, html, xlsx, docx, pdf, csv or json.");
