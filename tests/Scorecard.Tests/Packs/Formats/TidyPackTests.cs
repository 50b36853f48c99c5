using System.Text;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
using Scorecard.Packs.Document;
using Scorecard.Packs.Formats;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>CSV, JSON and cells: the formats that a machine reads.</summary>
public sealed class TidyPackTests
{
    [Fact]
    public void Csv_OfTheMonth_IsOneLineForEachCell()
    {
        var lines = Text(CsvPack.Write(OfficeDocuments.Monthly())).Split("\r\n");
        lines[0].ShouldBe("catalogue,period,as_at,standing,id,indicator,row,part,item,printed,value,decimals,suffix,tone,marks,remarks");
        lines.ShouldContain("children,2015-08,2015-08-31,Draft,OP416/series/Aug-15,OP416,,series,Aug-15,10.1%,10.06,1,%,,,");
        lines.ShouldContain("children,2015-08,2015-08-31,Draft,OP389/rating,OP389,,rating,,Red,,,,red,,");
        lines.ShouldContain("children,2015-08,2015-08-31,Draft,OP418/series/Jun-15,OP418,,series,Jun-15,16.6%,16.6,1,%,,,Restated: was 16.9%");
        lines.ShouldContain("children,2015-08,2015-08-31,Draft,caseload/Court Team (CiC)/average,caseload,Court Team (CiC),average,,14,14,0,,,,");
    }

    [Fact]
    public void Csv_OfAwkwardText_ReadsBackTheSame()
    {
        string[] texts = ["plain", "a,b", "say \"so\"", "two\r\nlines", " blanks ", "–", "-", "-4", "+4.5%", "1,204", "نص"];
        var read = Fields(Print([.. texts.Select((text, at) => new Cell(text) { Id = $"A/series/{at}" })]));
        read.Select(fields => fields[9]).ShouldBe(texts);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("-4\n=1")]
    public void Csv_OfAFormula_IsText(string text) => Fields(Print([new(text) { Id = "A/comment" }])).Single()[9].ShouldBe("'" + text);

    [Fact]
    public void Csv_OfANegativeNumber_StaysANumber()
    {
        var fields = Fields(Print([new("-33.3%") { Id = "A/net", Value = -33.3330m, Decimals = 1, Suffix = "%" }])).Single();
        (fields[9], fields[10]).ShouldBe(("-33.3%", "-33.333"));
    }

    [Theory]
    [InlineData("OP389/ytd", "OP389||ytd|")]
    [InlineData("OP389/comparator/england", "OP389||comparator|england")]
    [InlineData("CS145/symbol/30/06/12", "CS145||symbol|30/06/12")]
    [InlineData("1/open_cases/breakdown/EAST", "1|open_cases|breakdown|EAST")]
    [InlineData("caseload/First Response / Screening/average", "caseload|First Response / Screening|average|")]
    [InlineData("title", "title|||")]
    public void CellId_OfAnyShape_FallsIntoItsParts(string id, string parts)
    {
        var (indicator, row, part, item) = CellId.Of(id);
        string.Join('|', indicator, row, part, item).ShouldBe(parts);
    }

    [Fact]
    public void Json_OfTheMonth_IsTheDocumentInSnakeCase()
    {
        using var json = JsonDocument.Parse(JsonPack.Write(OfficeDocuments.Monthly()));
        var root = json.RootElement;
        root.EnumerateObject().Select(property => property.Name).ShouldBe(
            ["catalogue", "title", "organisation", "period", "period_name", "as_at", "standing", "subtitles", "blocks", "cells"]);
        root.GetProperty("as_at").GetString().ShouldBe("2015-08-31");
        root.GetProperty("blocks")[0].GetProperty("block").GetString().ShouldBe("paragraph");
        root.GetProperty("blocks")[1].GetProperty("emphasis").GetString().ShouldBe("warning");
        var cell = root.GetProperty("cells").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "OP416/series/Aug-15");
        cell.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe(
            """{"text":"10.1%","id":"OP416/series/Aug-15","value":10.06,"decimals":1,"suffix":"%","tone":"plain","remarks":[],"marks":[]}""");
    }

    [Fact]
    public void Json_OfEqualNumbers_IsTheSameBytes() =>
        JsonPack.Write(Print([new("5") { Id = "A/ytd", Value = 5.00m }])).ShouldBe(JsonPack.Write(Print([new("5") { Id = "A/ytd", Value = 5m }])));

    [Fact]
    public void Cells_OfAnyText_AreOneLineEach() =>
        CellsPack.Write(Print([new("33.4%") { Id = "A/ytd" }, new("") { Id = "A/target" }, new("two\r\nlines\tand a tab") { Id = "A/commentary" }]))
            .ShouldBe("A/ytd\t33.4%\nA/target\t\nA/commentary\ttwo lines and a tab\n"u8.ToArray());

    static PackDocument Print(IReadOnlyList<Cell> cells) => OfficeDocuments.Of([]) with { Cells = cells };

    static List<string[]> Fields(PackDocument document)
    {
        using var parser = new TextFieldParser(new StringReader(Text(CsvPack.Write(document)))) { TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        parser.ReadFields();
        var lines = new List<string[]>();
        while (parser.ReadFields() is { } fields) lines.Add(fields);
        return lines;
    }

    static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
