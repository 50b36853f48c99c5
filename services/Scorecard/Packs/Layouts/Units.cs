using Scorecard.Catalogues;

namespace Scorecard.Packs.Layouts;

static class Units
{
    public static string Name(Unit unit) => unit switch
    {
        Unit.Count => "number",
        Unit.Percent => "%",
        Unit.RatePer10k => "per 10,000",
        Unit.Hours => "hours",
        Unit.Days => "days",
        Unit.Weeks => "weeks",
        Unit.Months => "months",
        Unit.Ratio => "ratio",
        Unit.Caseload => "cases per worker",
        Unit.Score => "score",
        Unit.Fte => "full-time equivalents",
        Unit.Money => "£",
    };
}
