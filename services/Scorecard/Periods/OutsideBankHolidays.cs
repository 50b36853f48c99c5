using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Failures;

namespace Scorecard.Periods;

/// <summary>Working days are wanted of a year whose bank holidays nobody told.</summary>
sealed class OutsideBankHolidays(DateOnly day, BankHolidays holidays, string where = "") : Failure(FailureKind.Precondition, "outside_bank_holidays",
    $"{where}{Told.Date(day)} is outside the years of the bank holidays, {holidays.First.Year} to {holidays.Last.Year}: no working days can be counted from or to it.");
