using System.Globalization;
using Scorecard.Contracts.Missing;

namespace Intake.Missing;

/// <summary>Child, setting and ordinal.</summary>
static class EpisodeId
{
    public static string Of(string childId, MissingSetting setting, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{childId}/{Word(setting)}/{ordinal}");

    public static int Next(IEnumerable<string> ids, string childId, MissingSetting setting)
    {
        var prefix = $"{childId}/{Word(setting)}/";
        return 1 + ids
            .Where(id => id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(id => int.Parse(id.AsSpan(prefix.Length), CultureInfo.InvariantCulture))
            .DefaultIfEmpty(0)
            .Max();
    }

    static string Word(MissingSetting setting) => setting switch
    {
        MissingSetting.Home => "home",
        MissingSetting.Education => "education",
        MissingSetting.Care => "care",
    };
}
