using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Shown;

namespace EndToEnd.Tests.BadInput;

/// <summary>A public workbook of another hand, where it stands beside the repository.</summary>
public sealed class SampleTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Import_ThePublicSample_GivesTheFiguresCountedByHand()
    {
        if (Sample() is not { } sample)
        {
            output.WriteLine("The sample workbook is not beside the repository: nothing was checked.");
            return;
        }
        await using var instance = await Instance.Start(signIn: false);

        (await instance.Import(sample, "2024-01-31")).Well();

        // Open: 5 in list 6, all without team and worker; 4 in list 8 (one ceased); 2 in list 7 (five plans ended); 6 care leavers.
        // There is no register: the 12 named holders are names only, and teams are what the lists call them. List 9 dates no
        // case, so its 6 are of the extract's day.
        (await new ServiceFigures(instance.Calls).Caseloads()).ShouldBe(
        [
            Named("Care Leavers Team", 6, over7: 0),
            Named("Children in Care Team 1", 3, over7: 3),
            Named("Children in Care Team 2", 1, over7: 1),
            Named("Locality 4 Unit 1", 2, over7: 2),
            new CaseloadLine("(no team)", "", 5, 0, 0, null, null, 0, 0, 0, 5, 5, 5, 100),
            new CaseloadLine("(authority)", "", 17, 0, 0, null, null, 0, 0, 12, 5, 5, 11, 29.4m),
        ]);
    }

    static CaseloadLine Named(string team, int cases, int over7) => new(team, "", cases, 0, 0, null, null, 0, 0, cases, 0, 0, over7, 0);

    static string? Sample()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (new FileInfo(Path.Combine(folder.FullName, "shared", "data", "Annex_A_2024_Jan.xlsx")) is { Exists: true } file)
                return file.FullName;
        return null;
    }
}
