using Google.Protobuf.Reflection;
using Scorecard.Files.Lists;
using Scorecard.Files.Templates;
using Scorecard.Protos.Records.V1;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Scorecard.Files.Tests;

/// <summary>Our own files: their columns are the fields of the messages, and what is written in them reads back.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Lists => [.. Template.All.Where(list => list.Journey.Count > 0).Select(list => list.List)];

    [Fact]
    public void All_EveryKindOfJourney_HasATemplateButAdopters()
    {
        // Who has which role comes in no file.
        var kinds = Record.Descriptor.Oneofs.Single(oneof => oneof.Name == "body").Fields.Where(field => field.FieldNumber >= 40 && field.Name != "person").Select(field => field.Name);

        Template.All.SelectMany(list => list.Journey).Select(journey => journey.Kind).Append("adopter").ShouldBe(kinds, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Cells_EveryField_ReadsBack(string name)
    {
        var list = Catalogue.Of(name);
        foreach (var record in Records(list))
        {
            string[] header = [.. Template.Header(list)];
            var row = Doors.Rows(name, header, Template.Cells(list, list.Journey[0].BodyOf(record))).ShouldHaveSingleItem();

            row.ShouldBeOfType<AcceptedRow>(Doors.Told(row)).Journey.ShouldBe([record]);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Sources_EveryFieldButTheOrdinal_HasAColumn(string name)
    {
        var list = Catalogue.Of(name);
        var journey = list.Journey.ShouldHaveSingleItem();

        journey.Sources(list).Select(source => source.Field.Name).ShouldBe(journey.BodyOf(journey.NewRecord()).Descriptor.Fields.InFieldNumberOrder().Select(field => field.Name).Except(["ordinal"]), ignoreOrder: true);
        journey.Sources(list).Select(source => source.Source).ShouldBe(list.Columns.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Distance_IsInTenthsOfAMile_AndMayNotBeKnown()
    {
        Placement Read(string miles) => Doors.Rows("placements", Rows.Header("placements"), Rows.Good("placements", ("distance_miles", miles))).Single().ShouldBeOfType<AcceptedRow>().Journey.Single().Placement;

        Read("12.5").DistanceTenths.ShouldBe(125);
        Read("20.05").DistanceTenths.ShouldBe(201);
        Read("0").DistanceTenths.ShouldBe(0);
        Read("999.9").HasDistanceTenths.ShouldBeFalse();
        Read("").HasDistanceTenths.ShouldBeFalse();
    }

    [Fact]
    public void Posts_AndSupervision_AreRecordsOfTheRegister()
    {
        Doors.Rows("posts", Rows.Header("posts"), Rows.Good("posts")).Single().ShouldBeOfType<AcceptedRow>().Journey
            .ShouldBe([new() { Post = new() { PostId = "P1", State = PostState.VacantAgencyCovered, From = "2025-03-25", Team = "T1", OrgRole = 5, FteHundredths = 80 } }]);
        Doors.Rows("supervision", Rows.Header("supervision"), Rows.Good("supervision", ("type", ""), ("excused_reason", "Sick leave"))).Single().ShouldBeOfType<AcceptedRow>().Journey
            .ShouldBe([new() { Supervision = new() { WorkerId = "W1", HeldOn = "2025-03-25", SupervisorId = "W2", ExcusedReason = "Sick leave" } }]);
    }

    [Fact]
    public void Write_EveryTemplate_IsRecognisedAndEmpty()
    {
        using var given = new Given();

        var (written, kept) = TemplateFolder.Write(given.Path);

        kept.ShouldBeEmpty();
        written.ShouldBe([.. Template.All.Select(Template.FileName), "guide.xlsx"]);
        var folder = InputFolder.Open(given.Path);
        folder.Refused.ShouldBeEmpty();
        folder.Unread.Where(unread => unread.List is not null).Select(unread => (unread.Name, unread.Why)).ShouldBe(Template.All.Select(list => (Template.FileName(list), "it has no rows")), ignoreOrder: true);
    }

    [Fact]
    public void Write_FileThatIsThere_IsKept()
    {
        using var given = new Given();
        given.File("visits.csv", "mine");

        TemplateFolder.Write(given.Path).Kept.ShouldBe(["visits.csv"]);

        File.ReadAllText(Path.Combine(given.Path, "visits.csv")).ShouldBe("mine");
    }

    [Fact]
    public void Guide_EveryColumn_HasAMeaningAndAnExampleThatReads()
    {
        foreach (var list in Template.All)
        {
            list.Columns.ShouldAllBe(column => column.Value.Means.Length > 0, list.List);
            string[] examples = [.. list.Columns.Values.Select(Guide.Example)];
            var row = Doors.Rows(list.List, [.. Template.Header(list)], examples).ShouldHaveSingleItem();
            row.ShouldBeOfType<AcceptedRow>($"{list.List}: {Doors.Told(row)}");
        }
    }

    // One with every field told, one with the needed ones only, and each value of every enum.
    static IEnumerable<Record> Records(ListDefinition list)
    {
        var enums = list.Journey[0].Sources(list).Where(source => source.Field.FieldType == FieldType.Enum).ToList();
        for (var round = 0; round < enums.Select(source => source.Field.EnumType.Values.Count).DefaultIfEmpty(2).Max(); round++)
        {
            var record = list.Journey[0].NewRecord();
            foreach (var (field, source) in list.Journey[0].Sources(list))
                if (round > 0 || list.Columns[source].Needed || field.Name == "started_on")
                    field.Accessor.SetValue(list.Journey[0].BodyOf(record), Value(field, list.Columns[source], round));
            yield return record;
        }
    }

    static object Value(FieldDescriptor field, Column column, int round) => column.Is switch
    {
        ValueKind.Date => "2025-03-25",
        ValueKind.Code when field.FieldType == FieldType.Enum => Math.Clamp(round, 1, field.EnumType.Values.Count - 1),
        ValueKind.Code when field.FieldType == FieldType.Bool => round % 2 == 0,
        ValueKind.Code => Catalogue.Code(column.Codes, Catalogue.Written(column.Codes).First())!,
        ValueKind.Number => 3,
        ValueKind.Fte => 85,
        ValueKind.Miles => 123,
        _ => "X1",
    };
}
