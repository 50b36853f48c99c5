using System.Globalization;
using Scorecard.Periods;

namespace Scorecard.Publishing;

/// <summary>Which pack: a catalogue's, for a period. Its sign-off and its versions are one subject of the log.</summary>
sealed record PackOfPeriod(string Catalogue, Period Period)
{
    public string Subject => $"pack\t{Catalogue}\t{Period}";

    public string SignOffId => $"{Catalogue}\t{Period}";

    public string VersionId(int number) => string.Create(CultureInfo.InvariantCulture, $"{Catalogue}\t{Period}\t{number}");

    public static int NumberOf(string versionId) => int.Parse(versionId[(versionId.LastIndexOf('\t') + 1)..], CultureInfo.InvariantCulture);
}
