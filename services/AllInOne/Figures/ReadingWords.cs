using Scorecard.Protos.Caseloads.V1;

namespace AllInOne.Figures;

/// <summary>What a set of figures is a reading of, in words.</summary>
static class ReadingWords
{
    public static string Of(Reading reading)
    {
        var words = reading.FromExtract ? $"As at {reading.On}, from the latest extract." : $"At {reading.On}.";
        if (reading.Demo) words += " Demo data: no real child is in it.";
        if (reading.Old) words += " The data is old: check that extracts still arrive.";
        if (reading.Stale) words += " Stale: these are the last figures known.";
        if (reading.ImportInProgress) words += " An import is being applied.";
        if (reading.Incomplete) words += " Incomplete: records in quarantine are left out.";
        return words;
    }
}
