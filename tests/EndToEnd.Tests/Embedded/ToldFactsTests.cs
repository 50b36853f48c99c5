using System.Text.Json;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Processes;

namespace EndToEnd.Tests.Embedded;

public sealed class ToldFactsTests
{
    [Fact]
    public async Task ImportValues_TwiceThenChanged_KeepsEveryReading()
    {
        await using var instance = await Instance.Start(signIn: false);
        var file = await Write(instance, "values.csv", "indicator,period,value,status", "NI 59,2015-08,-71.50,", "NI 59,2015-09,,not_yet_due", "OP389,2015-08,1,");

        var first = (await Import(instance, "values", file, "--source", "Case system, run of 3 September")).Well();
        var again = (await Import(instance, "values", file)).Well();
        await Write(instance, "values.csv", "period,value,indicator", "2015-08,-72,NI 59");
        (await Import(instance, "values", file)).Well();

        ImportTable.Of(first.Output).ShouldBe([("values.csv", 3, 3, 0)]);
        Counts(first).ShouldBe("3 3 0 3 0");
        Counts(again).ShouldBe("3 3 0 0 3");
        var now = Csv.Parse((await instance.Command("values", "list", "--indicator", "NI 59", "--format", "csv")).Well().Output);
        now.Select(line => (line["period"], line["value"], line["status"], line["version"], line["told_from"])).ShouldBe(
        [
            ("2015-08", "-72", "", "2", "values.csv"),
            ("2015-09", "", "not_yet_due", "1", "Case system, run of 3 September"),
        ]);
        var history = await instance.Command("values", "list", "--indicator", "NI 59", "--period", "2015-08", "--history", "--format", "json");
        JsonDocument.Parse(history.Well().Output).RootElement.EnumerateArray().Select(reading => reading.GetProperty("value").GetDecimal())
            .ShouldBe([-72m, -71.5m]);
    }

    [Fact]
    public async Task BuiltInComparators_OfAnAuthority_ImportAsTheyAre()
    {
        await using var instance = await Instance.Start(signIn: false);
        var file = Path.Combine(instance.NewFolder("comparators"), "comparators.csv");

        (await instance.Command("comparators", "built-in", "bristol, city of", "--year", "2025", "-o", file)).Well();

        Counts((await Import(instance, "comparators", file)).Well()).ShouldBe("12 12 0 12 0");
        var lines = Csv.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        lines.Select(line => (line["set"], line["value"])).Take(1).ShouldBe([("england", "13.0")]);
        lines.Where(line => line["indicator"] == "caseload_per_fte").Select(line => line["value"]).ShouldBe(["15.2", "14.9"]);
        (await instance.Command("comparators", "built-in", "Atlantis")).Code.ShouldNotBe(0);
    }

    [Fact]
    public async Task ImportValues_WithBadLines_WritesTheGoodOnes()
    {
        await using var instance = await Instance.Start(signIn: false);
        var good = Enumerable.Range(1, 9).Select(month => $"A,2015-0{month},{month},");
        var file = await Write(instance, "values.csv", ["indicator,period,value,status", .. good, "A,2015-13,1,", "A,2015-10,1,suppressed"]);

        var import = (await Import(instance, "values", file)).Well();

        ImportTable.Of(import.Output).ShouldBe([("values.csv", 11, 9, 2)]);
        Csv.Parse(instance.Rejects).Select(line => (line["row"], line["column"], line["code"]))
            .ShouldBe([("11", "period", "bad_period"), ("12", "status", "value_and_status")]);
        (await Listed(instance, "values", "--indicator", "A")).Count.ShouldBe(9);
    }

    [Fact]
    public async Task ImportValues_AThirdBadOrAnotherFile_ChangesNothing()
    {
        await using var instance = await Instance.Start(signIn: false);
        var third = await Write(instance, "values.csv", "indicator,period,value", "A,2015-08,1", "A,2015-09,2", "A,2015-10,x");
        var targets = await Write(instance, "targets.csv", "indicator,period,value,outcome", "A,2015-08,1,met");

        (await Import(instance, "values", third)).Refused().Errors.ShouldContain("Nothing was imported.");
        (await Import(instance, "values", targets)).Refused().Errors.ShouldContain("outcome. There are: indicator, row, period");
        (await Listed(instance, "values", "--indicator", "A")).ShouldBeEmpty();
        (await Import(instance, "values", third, "--force")).Well();
        (await Listed(instance, "values", "--indicator", "A")).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("targets", "indicator,period,value", "A,2015/16,90", "--indicator", "A")]
    [InlineData("comparators", "indicator,set,text", "A,england,60-63%", "--indicator", "A")]
    [InlineData("populations", "area,year,age_band,population", "East,2015,0-17,60000", "", "")]
    [InlineData("commentary", "indicators,period,text", "A;B,2015-08,\"One.\n\nTwo.\"", "--indicator", "B")]
    [InlineData("notes", "catalogue,period,number,text", "monthly,2015-08,1,Counted anew.", "--catalogue", "monthly")]
    [InlineData("actions", "catalogue,number,raised,step,owners", "monthly,2a,2015-08,Meet,Head A; Head B", "--catalogue", "monthly")]
    [InlineData("meetings", "catalogue,period,name,decisions", "monthly,2015-08,Scrutiny,\"1: Raise it.\n2: Note it.\"", "--catalogue", "monthly")]
    public async Task ImportFacts_OfAnyKind_AreListed(string list, string header, string line, string option, string of)
    {
        var data = Directory.CreateTempSubdirectory("scorecard-e2e-");
        var file = Path.Combine(data.FullName, $"{list}.csv");
        await File.WriteAllTextAsync(file, $"{header}\n{line}\n", TestContext.Current.CancellationToken);
        string[] where = ["--data", Path.Combine(data.FullName, "data")];

        (await Ran.Command([list, "import", file, "--rejects", file + ".rejects", .. where])).Well();
        string[] only = option == "" ? [] : [option, of];
        var listed = Csv.Parse((await Ran.Command([list, "list", "--format", "csv", .. only, .. where])).Well().Output).ShouldHaveSingleItem();

        var told = Csv.Parse($"{header}\n{line}\n").Single();
        told.ShouldAllBe(cell => listed[cell.Key].Replace("; ", ";", StringComparison.Ordinal) == cell.Value.Replace("; ", ";", StringComparison.Ordinal));
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task Commentary_WrittenAnew_KeepsItsAuthorAndHistory()
    {
        await using var instance = await Instance.Start(signIn: false);

        (await instance.Command("commentary", "write", "A,B", "--period", "2015-08", "--part", "Why", "--text", "Fewer.", "--author", "Head A", "--role", "Head of Service")).Well();
        (await instance.Command("commentary", "write", "A,B", "--period", "2015-08", "--part", "Why", "--text", "Fewer children.")).Well();

        var readings = await Listed(instance, "commentary", "--indicator", "B", "--history");
        readings.Select(line => (line["text"], line["author"], line["role"], line["told_from"]))
            .ShouldBe([("Fewer children.", "Head A", "Head of Service", "person"), ("Fewer.", "Head A", "Head of Service", "person")]);
        (await instance.Command("commentary", "write", "A", "--period", "August", "--text", "x")).Refused().Errors.ShouldContain("period: Not a period.");
    }

    [Fact]
    public async Task NotesActionsAndMeeting_WrittenOneByOne_AreKept()
    {
        await using var instance = await Instance.Start(signIn: false);

        (await instance.Command("note", "add", "monthly", "--period", "2015-08", "--anchor", "A/ytd", "--text", "One.")).Well();
        (await instance.Command("note", "add", "monthly", "--period", "2015-08", "--anchor", "A/ytd", "--text", "Two.")).Well();
        (await instance.Command("note", "withdraw", "--catalogue", "monthly", "--period", "2015-08", "--anchor", "A/ytd", "--number", "2")).Well();
        (await instance.Command("note", "add", "monthly", "--period", "2015-08", "--anchor", "A/ytd", "--text", "Three.")).Well();
        (await Listed(instance, "notes", "--catalogue", "monthly")).Select(line => (line["number"], line["text"])).ShouldBe([("1", "One."), ("3", "Three.")]);

        (await instance.Command("action", "add", "monthly", "--period", "2015-08", "--step", "Meet", "--owner", "Head A", "--owner", "Head B")).Well();
        (await instance.Command("action", "update", "monthly", "1", "--timescale", "From July.", "--status", "InProgress")).Well();
        (await instance.Command("action", "close", "monthly", "1", "--period", "2015-10")).Well();
        (await instance.Command("action", "close", "monthly", "9", "--period", "2015-10")).Refused().Errors.ShouldContain("no action 9");
        (await Listed(instance, "actions", "--history")).Select(line => (line["owners"], line["timescale"], line["status"], line["closed"])).ShouldBe(
        [
            ("Head A; Head B", "From July.", "done", "2015-10"),
            ("Head A; Head B", "From July.", "in_progress", ""),
            ("Head A; Head B", "", "open", ""),
        ]);

        (await instance.Command("meeting", "set", "monthly", "--period", "2015-08", "--name", "Scrutiny", "--date", "2015-09-10", "--question", "Why?")).Well();
        (await instance.Command("meeting", "set", "monthly", "--period", "2015-08", "--decision", "1: Raise it.", "--decision", "2: Note it.")).Well();
        (await Listed(instance, "meetings")).Select(line => (line["name"], line["date"], line["questions"], line["decisions"]))
            .ShouldBe([("Scrutiny", "2015-09-10", "Why?", "1: Raise it.\n2: Note it.")]);
    }

    static async Task<string> Write(Instance instance, string name, params IEnumerable<string> lines)
    {
        var file = Path.Combine(instance.NewFolder("files"), name);
        await File.WriteAllLinesAsync(file, lines, TestContext.Current.CancellationToken);
        return file;
    }

    static Task<Ran> Import(Instance instance, string list, string file, params string[] options) =>
        instance.Command([list, "import", file, "--rejects", Path.Combine(instance.Data, "..", "rejects.csv"), .. options]);

    static async Task<List<Dictionary<string, string>>> Listed(Instance instance, string list, params string[] options) =>
        Csv.Parse((await instance.Command([list, "list", "--format", "csv", .. options])).Well().Output);

    static string Counts(Ran import) =>
        string.Join(' ', import.Output.Split('\n').Single(line => line.Contains(".csv ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[2..]);
}
