using Scorecard.Periods;

namespace Scorecard.Catalogues;

static class Frequencies
{
    public static PeriodKind Kind(this Frequency frequency) => frequency switch
    {
        Frequency.Month => PeriodKind.Month,
        Frequency.Quarter => PeriodKind.Quarter,
        Frequency.Year => PeriodKind.Year,
    };
}
