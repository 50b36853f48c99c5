using AllInOne.Instance;
using Scorecard.Files.Facts;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;

namespace AllInOne.Facts;

/// <summary>Facts as they are told, read and written one by one.</summary>
sealed class ToldFacts(Connection connection)
{
    readonly Reported.ReportedClient reported = new(connection.Scorecard);

    public static FactKind Kind(FactList list) => list.Name switch
    {
        "values" => FactKind.ReportedValue,
        "targets" => FactKind.Target,
        "comparators" => FactKind.Comparator,
        "populations" => FactKind.Population,
        "commentary" => FactKind.Commentary,
        "notes" => FactKind.Note,
        "actions" => FactKind.PackAction,
        "meetings" => FactKind.Meeting,
        _ => throw new InvalidOperationException($"There is no list {list.Name}."),
    };

    public async Task<List<Fact>> List(ListFactsRequest request, CancellationToken cancel)
    {
        var facts = new List<Fact>();
        var next = request.Clone();
        do
        {
            var page = await reported.ListFactsAsync(next, cancellationToken: cancel);
            facts.AddRange(page.Facts);
            next.PageToken = page.NextPageToken;
        }
        while (next.PageToken != "");
        return facts;
    }

    /// <summary>The fact that the record names, withdrawn or not; null when it was never told.</summary>
    public async Task<Fact?> Find(Record named, CancellationToken cancel)
    {
        var list = FactList.Of(named);
        var known = await List(new() { Kind = Kind(list), About = list.About(named), History = true }, cancel);
        return known.Find(fact => list.Key(fact.Record) == list.Key(named));
    }

    /// <summary>Writes over the version that was found, so that nobody's change in between is lost.</summary>
    public async Task<string> Write(Record record, Fact? found, CancellationToken cancel)
    {
        var request = new SubmitRecordsRequest { RequestId = Guid.CreateVersion7().ToString() };
        request.Records.Add(new Record(record) { ExpectedVersion = found?.Version ?? 0, Source = "" });
        var result = (await new Records.RecordsClient(connection.Scorecard).SubmitRecordsAsync(request, cancellationToken: cancel)).Results[0];
        return result.Outcome switch
        {
            Outcome.Written => $"Version {result.Version}.",
            Outcome.Unchanged => "It was so already.",
            _ => throw new CommandFailed(string.Join(' ', result.Violations.Select(violation => $"{violation.Field}: {violation.Rule} {violation.Help}"))),
        };
    }
}
