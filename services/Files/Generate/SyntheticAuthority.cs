using Scorecard.Files.Generate.Journeys;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>An invented authority: the same options, the same authority, to the byte.</summary>
public static class SyntheticAuthority
{
    static readonly string[] AgeBands = ["0-4", "5-9", "10-15", "16-17"];

    public static AuthorityModel Build(GenerateOptions options)
    {
        var dice = new Dice(options.Seed);
        var staffing = new Staffing(options, dice);
        var drafts = new ChildDraft(options, dice, staffing);
        List<Child> children = [.. Enumerable.Range(0, options.Children).Select(drafts.Of)];
        var missing = new MissingDraft(options, dice);
        return new AuthorityModel
        {
            AsOf = options.AsOf,
            Teams = staffing.Teams,
            Workers = staffing.Workers,
            Populations = [.. Populations(options, staffing, dice)],
            Children = children,
            MissingEpisodes = [.. children.SelectMany(missing.Of)],
            Journeys = JourneysDraft.Of(options, children, staffing.Workers),
        };
    }

    /// <summary>Writes Annex_A.xlsx with what its lists have room for, and every template with the full history.</summary>
    /// <param name="options">Which authority.</param>
    /// <param name="folder">Made if it is not there.</param>
    /// <param name="progress">Told the name of each file when it is written.</param>
    public static AuthorityModel Write(GenerateOptions options, string folder, IProgress<string>? progress = null)
    {
        var model = Build(options);
        Directory.CreateDirectory(folder);
        AnnexAWorkbook.Write(model, options, folder, progress);
        TemplateFiles.Write(model, folder, progress);
        return model;
    }

    // Six children known over three years to every hundred that live there.
    static IEnumerable<Population> Populations(GenerateOptions options, Staffing staffing, Dice dice)
    {
        List<string> areas = [.. staffing.Teams.Select(team => team.Area).Where(area => area != "Citywide").Distinct()];
        for (var year = options.AsOf.Year - options.Years; year < options.AsOf.Year; year++)
            foreach (var area in areas)
                for (var band = 0; band < AgeBands.Length; band++)
                    yield return new Population
                    {
                        Area = area,
                        Year = year,
                        AgeBand = AgeBands[band],
                        Population_ = Math.Max(1, options.Children * 100 / 6 / areas.Count * (band == 3 ? 10 : 30) / 100) + dice.Roll(50),
                    };
    }
}
