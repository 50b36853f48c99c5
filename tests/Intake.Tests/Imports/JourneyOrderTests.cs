using System.Globalization;
using Intake.Tests.Kit;

namespace Intake.Tests.Imports;

/// <summary>Files of one day come to the same records in whichever order they are imported, and their rows stand.</summary>
public sealed class JourneyOrderTests
{
    const int Children = 30;

    static readonly string[] Lists = ["care_periods", "placements", "legal_statuses", "visits", "assessments", "care_leavers"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Files_InAnyOrder_GiveTheSameRecords(int seed)
    {
        var story = Story(new Random(seed));
        await using var one = await IntakeHost.Start();
        await using var other = await IntakeHost.Start();

        foreach (var list in Lists) await Import(one, list, story[list]);
        var random = new Random(seed + 100);
        var lists = Lists.ToArray();
        random.Shuffle(lists);
        foreach (var list in lists)
        {
            var rows = story[list].ToArray();
            random.Shuffle(rows);
            await Import(other, list, rows);
        }

        var records = await one.Journeys();
        records.Count.ShouldBeGreaterThan(Children * 5);
        (await other.Journeys()).ShouldBe(records);
    }

    static Task Import(IntakeHost intake, string list, IEnumerable<string> rows)
    {
        var extract = new Extract(list, "2026-10-30");
        foreach (var row in rows) extract.Tells(list, row);
        return extract.Import(intake);
    }

    static Dictionary<string, List<string>> Story(Random random)
    {
        var story = Lists.ToDictionary(list => list, _ => new List<string>());
        for (var child = 1; child <= Children; child++)
        {
            foreach (var list in Lists)
            {
                var day = new DateOnly(2026, 1, 1).AddDays(random.Next(60));
                for (var i = random.Next(1, 5); i > 0; i--)
                {
                    var to = day.AddDays(random.Next(1, 40));
                    // Some have no end, although another follows.
                    story[list].Add(Row(list, $"C{child}", Iso(day), random.Next(3) == 0 ? "" : Iso(to)));
                    day = to.AddDays(random.Next(3));
                }
            }
        }
        return story;
    }

    static string Row(string list, string child, string from, string to) => list switch
    {
        "care_periods" => $$$"""{"carePeriod":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}"}}""",
        "placements" => $$$"""{"placement":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}","type":"U1"}}""",
        "legal_statuses" => $$$"""{"legalStatus":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}","code":"C2"}}""",
        "care_leavers" => $$$"""{"careLeaver":{"childId":"{{{child}}}","from":"{{{from}}}","to":"{{{to}}}"}}""",
        "visits" => $$$"""{"visit":{"childId":"{{{child}}}","type":3,"visitedOn":"{{{from}}}"}}""",
        _ => $$$"""{"assessment":{"childId":"{{{child}}}","type":1,"startedOn":"{{{from}}}","authorisedOn":"{{{to}}}"}}""",
    };

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
