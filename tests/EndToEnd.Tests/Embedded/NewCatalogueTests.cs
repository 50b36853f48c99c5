using EndToEnd.Tests.Processes;

namespace EndToEnd.Tests.Embedded;

public sealed class NewCatalogueTests
{
    [Fact]
    public async Task New_AFolder_IsValidPrintsAndIsExplained()
    {
        var data = Directory.CreateTempSubdirectory("scorecard-e2e-");
        var folder = Path.Combine(data.FullName, "Our scorecard 2026");
        string[] where = ["--data", Path.Combine(data.FullName, "data")];

        (await Ran.Command(["catalogue", "new", folder, .. where])).Well();
        (await Ran.Command(["catalogue", "new", folder, .. where])).Refused().Errors.ShouldContain("There is something in");
        (await Ran.Command(["catalogue", "check", folder, .. where])).Well().Output.ShouldStartWith("Nothing is wrong: 3 indicators");
        var cells = (await Ran.Command(["pack", folder, "--period", "2026-05", "--format", "cells", .. where])).Well();
        var explained = (await Ran.Command(["pack", folder, "--period", "2026-05", "--explain", "VISITS", .. where])).Well();
        var draft = (await Ran.Command(["commentary", "draft", "CIC", "--catalogue", folder, "--period", "2026-05", .. where])).Well();
        var later = (await Ran.Command(["pack", folder, "--period", "2027-05", "--format", "cells", .. where])).Well();

        cells.Output.Split('\n').ShouldContain("VISITS/ytd\t87.3%");
        cells.Errors.ShouldBe("");
        explained.Output.ShouldContain("VISITS/ytd: 87.3%   not rounded: 87.32083792723263506063947078\n    the sum of numerators / the sum of denominators: (412 + 380) / (450 + 457) = 87.320837927233\n");
        draft.Output.ShouldStartWith("Children in care: 457 in May 2026. That is 7 above the target of 450 (1.56% of the target). It is rated Amber.");
        (later.Errors, later.Output.Split('\n')[0]).ShouldBe(("Nothing was told or counted for May 2027.\n", "notice\tNothing was told or counted for May 2027."));
        data.Delete(recursive: true);
    }
}
