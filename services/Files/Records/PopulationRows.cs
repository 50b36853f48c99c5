using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Records;

static class PopulationRows
{
    public static Population Read(RowCells row) => new()
    {
        Area = row.Name("area"),
        Year = row.Number("year", 1990, 2100) ?? 0,
        AgeBand = row.Text("age_band"),
        Population_ = row.Number("population", 0, 100_000_000) ?? 0,
    };
}
