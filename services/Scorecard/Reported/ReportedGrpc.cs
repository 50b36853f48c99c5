using Grpc.Core;
using Scorecard.Files.Facts;
using Scorecard.Protos.Reported.V1;
using Scorecard.Records.Rules;
using Scorecard.Records.Storage;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Reported;

sealed class ReportedGrpc([FromKeyedServices(ScorecardModel.Name)] Database database) : Protos.Reported.V1.Reported.ReportedBase
{
    const int UsualPage = 500;

    const int LargestPage = 1_000;

    public override async Task<ListFactsResponse> ListFacts(ListFactsRequest request, ServerCallContext context)
    {
        var kind = Kind(request);
        await using var connection = await database.Open(context.CancellationToken);
        var about = request.About == "" ? null : request.About;
        var versions = await ToldStore.List(connection, Caller.Of(context).Authority, kind.Name, about, request.History);
        var facts = versions
            .GroupBy(version => version.Fact.Id, StringComparer.Ordinal)
            .Where(readings => string.CompareOrdinal(readings.Key, request.PageToken) > 0)
            .OrderBy(readings => readings.Key, StringComparer.Ordinal)
            .Select(readings => Message(kind, readings.OrderByDescending(version => version.Version)))
            .Where(fact => Wanted(fact, request))
            .Take(PageSize(request) + 1)
            .ToList();
        return Page(facts, PageSize(request));
    }

    static ToldKind Kind(ListFactsRequest request)
    {
        var fields = new FieldReader();
        fields.Check(request.Kind != FactKind.Unspecified, RuleBook.Missing, "kind");
        fields.Check(request.PageSize >= 0, RuleBook.OutOfRange, "page_size");
        fields.Check(
            request.About != "" || request.Kind is not (FactKind.ReportedValue or FactKind.Target or FactKind.Comparator), RuleBook.Missing, "about");
        var kind = ToldKinds.All.FirstOrDefault(known => known.Body.ToString() == request.Kind.ToString());
        fields.Check(kind is not null || request.Kind == FactKind.Unspecified, RuleBook.UnknownCode, "kind");
        fields.ThrowIfAny();
        return kind!;
    }

    static int PageSize(ListFactsRequest request) => request.PageSize == 0 ? UsualPage : Math.Min(request.PageSize, LargestPage);

    static ListFactsResponse Page(List<Fact> facts, int size)
    {
        var response = new ListFactsResponse();
        response.Facts.AddRange(facts.Take(size));
        if (facts.Count > size) response.NextPageToken = response.Facts[^1].RecordId;
        return response;
    }

    static bool Wanted(Fact fact, ListFactsRequest request) =>
        (!request.HasPeriod || Reads(fact, "period", request.Period))
        && (!request.HasRow || Reads(fact, "row", request.Row))
        && (!request.HasBreakdown || Reads(fact, "breakdown", request.Breakdown));

    static bool Reads(Fact fact, string column, string text)
    {
        var list = FactList.Of(fact.Record);
        return list.Columns.FirstOrDefault(known => known.Name == column) is not { } known || known.Write(list.BodyOf(fact.Record)) == text;
    }

    static Fact Message(ToldKind kind, IEnumerable<ToldVersion> newestFirst)
    {
        var messages = newestFirst.Select(version => Message(kind, version)).ToList();
        messages[0].Earlier.AddRange(messages.Skip(1));
        return messages[0];
    }

    static Fact Message(ToldKind kind, ToldVersion version)
    {
        var record = kind.Message(version.Fact);
        (record.Withdrawn, record.Source) = (version.Withdrawn, version.Source);
        return new()
        {
            Record = record,
            RecordId = version.Fact.Id,
            Version = version.Version,
            RecordedAt = Told.Instant(version.RecordedAt),
            RecordedBy = version.RecordedBy,
            ImportId = version.ImportId ?? "",
        };
    }
}
