using System.Collections.Concurrent;
using System.Text;
using Google.Protobuf;
using Grpc.Core;
using Scorecard.Protos.Packs.V1;
using Scorecard.Protos.Publications.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;
using Outcome = Scorecard.Protos.Records.V1.RecordResult.Types.Outcome;
using PacksBase = Scorecard.Protos.Packs.V1.Packs.PacksBase;
using Record = Scorecard.Protos.Records.V1.Record;

namespace Dashboard.Tests.Authority;

/// <summary>What Scorecard would answer: two published packs, and whatever a test tells and signs.</summary>
sealed class CannedScorecard
{
    public const string Monthly = "haringey-2015";
    public const string ByArea = "birmingham-2017";
    public const string Quarterly = "quarterly";

    public List<string> Catalogues { get; } = [ByArea, Monthly, Quarterly];
    public ConcurrentDictionary<string, Fact> Facts { get; } = new();
    public ListVersionsResponse Versions { get; } = new() { Draft = new() { Standing = Standing.Draft, Sha256 = "draft-1" } };
    public GetDifferencesResponse Differences { get; } = new();
    public CheckCatalogueResponse Checked { get; } = new() { Indicators = 12, Tables = 2 };
    public ConcurrentQueue<CatalogueFolder> Folders { get; } = [];
    public ConcurrentQueue<SubmitRecordsRequest> Told { get; } = [];

    /// <summary>What every call is refused with; null for answers.</summary>
    public RpcException? Refusal { get; set; }

    public static string Key(Record record) => record.BodyCase switch
    {
        Record.BodyOneofCase.Commentary => $"commentary {string.Join(';', record.Commentary.Indicators)} {record.Commentary.Period} {record.Commentary.Part}",
        Record.BodyOneofCase.PackAction => $"action {record.PackAction.Catalogue} {record.PackAction.Number}",
        _ => throw new NotSupportedException($"{record.BodyCase}"),
    };

    /// <summary>As if somebody told it now.</summary>
    public long Tell(Record record, string by = "officer")
    {
        var known = Facts.GetValueOrDefault(Key(record));
        var fact = new Fact { Record = record.Clone(), RecordId = Key(record), Version = (known?.Version ?? 0) + 1, RecordedAt = "2015-09-07T10:20:00+01:00", RecordedBy = by };
        if (known is not null)
        {
            var before = known.Clone();
            before.Earlier.Clear();
            fact.Earlier.Add(before);
            fact.Earlier.AddRange(known.Earlier);
        }
        Facts[Key(record)] = fact;
        return fact.Version;
    }

    public byte[] Pack(PackOf asked)
    {
        if (Refusal is not null) throw Refusal;
        var isMonth = asked.Period.Length == 7 && asked.Period[4] == '-';
        var isQuarter = asked.Period.Contains("-Q", StringComparison.Ordinal);
        if (!Catalogues.Contains(asked.Catalogue)) throw new RpcException(new(StatusCode.NotFound, $"There is no such pack. There are: {string.Join(", ", Catalogues)}."));
        if (asked.Catalogue == Quarterly ? !isQuarter : !isMonth)
            throw new RpcException(new(StatusCode.InvalidArgument, "This catalogue has another frequency."), new Metadata { { "code", "other_frequency" } });
        if (asked.Period == "1999-01") throw new RpcException(new(StatusCode.NotFound, "1999-01 ends before there is any data."), new Metadata { { "code", "period_before_data" } });
        var name = asked.Catalogue == Monthly
            ? Monthly + asked.View switch { Scorecard.Protos.Packs.V1.PackView.Exceptions => "-exceptions", Scorecard.Protos.Packs.V1.PackView.Checks => "-checks", _ => "" }
            : ByArea;
        return Encoding.UTF8.GetBytes(CannedPack.Text(name).Replace($"\"catalogue\":\"{ByArea}\"", $"\"catalogue\":\"{asked.Catalogue}\"", StringComparison.Ordinal));
    }
}

/// <summary>Packs as the service prints them, cut short.</summary>
static class CannedPack
{
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(CannedPack).Assembly.GetManifestResourceStream($"{name}.json")!);
        return reader.ReadToEnd();
    }
}

sealed class CannedPacks(CannedAuthority authority) : PacksBase
{
    public override Task<ListCataloguesResponse> ListCatalogues(ListCataloguesRequest request, ServerCallContext context)
    {
        if (authority.Scorecard.Refusal is { } refusal) throw refusal;
        var installed = authority.Scorecard.Catalogues.Select(name => new InstalledCatalogue { Name = name, Frequency = name == CannedScorecard.Quarterly ? Frequency.Quarter : Frequency.Month });
        return Task.FromResult(new ListCataloguesResponse { Catalogues = { installed } });
    }

    public override Task<CheckCatalogueResponse> CheckCatalogue(CheckCatalogueRequest request, ServerCallContext context)
    {
        authority.Scorecard.Folders.Enqueue(request.Folder);
        return Task.FromResult(authority.Scorecard.Checked);
    }

    public override async Task PrintPack(PrintPackRequest request, IServerStreamWriter<PrintPackResponse> responseStream, ServerCallContext context)
    {
        authority.Credentials.Enqueue(context.RequestHeaders.GetValue("authorization"));
        var json = authority.Scorecard.Pack(request.Pack);
        var content = request.Format == PackFormat.Json ? json : Encoding.UTF8.GetBytes($"{request.Format} of {request.Pack.Catalogue}{(request.Published is { } version ? $", version {version.Number}" : "")}");
        await responseStream.WriteAsync(new() { FileName = $"{request.Pack.Catalogue}.{request.Format.ToString().ToLowerInvariant()}", MediaType = request.Format == PackFormat.Json ? "application/json" : "application/octet-stream" });
        foreach (var part in content.Chunk(4096)) await responseStream.WriteAsync(new() { Content = ByteString.CopyFrom(part) });
    }
}

sealed class CannedPublications(CannedAuthority authority) : Publications.PublicationsBase
{
    CannedScorecard Scorecard => authority.Scorecard;

    public override Task<ListVersionsResponse> ListVersions(ListVersionsRequest request, ServerCallContext context) => Task.FromResult(Scorecard.Versions.Clone());

    public override Task<GetDifferencesResponse> GetDifferences(GetDifferencesRequest request, ServerCallContext context) => Task.FromResult(Scorecard.Differences);

    public override Task<SignOffResponse> SignOff(SignOffRequest request, ServerCallContext context)
    {
        var draft = Scorecard.Versions.Draft;
        if (request.Role == "") throw Refused(StatusCode.InvalidArgument, "role", "The field is missing.");
        if (draft.Findings.Count > 0 && request.Reason == "") throw Refused(StatusCode.FailedPrecondition, "reason", "Findings stand against it. Say why they may be passed over.");
        if (request.DraftSha256 != draft.Sha256 || request.ExpectedVersion != draft.SignOffVersion) throw new RpcException(new(StatusCode.Aborted, "The draft is not the one that was read."));
        draft.Standing = Standing.SignedOff;
        draft.SignOffVersion++;
        draft.SignedOff = new() { By = "local", Role = request.Role, At = "2015-09-08T09:00:00+01:00" };
        return Task.FromResult(new SignOffResponse { Version = draft.SignOffVersion });
    }

    public override Task<PublishResponse> Publish(PublishRequest request, ServerCallContext context)
    {
        var versions = Scorecard.Versions;
        if (request.ExpectedVersion != versions.Versions.Count) throw new RpcException(new(StatusCode.Aborted, "Published by somebody else meanwhile."));
        versions.Versions.Add(new Scorecard.Protos.Publications.V1.Version { Number = versions.Versions.Count + 1, SignedOff = versions.Draft.SignedOff, Published = new() { By = "local", Role = request.Role, At = "2015-09-08T09:05:00+01:00" } });
        versions.Draft.Standing = Standing.Published;
        return Task.FromResult(new PublishResponse { Number = versions.Versions.Count });
    }

    static RpcException Refused(StatusCode code, string field, string rule) => new(new(code, rule),
        new Metadata { { "violations-bin", new ViolationList { Violations = { new Violation { Field = field, Rule = rule } } }.ToByteArray() } });
}

sealed class CannedReported(CannedAuthority authority) : Reported.ReportedBase
{
    public override Task<ListFactsResponse> ListFacts(ListFactsRequest request, ServerCallContext context) => Task.FromResult(new ListFactsResponse
    {
        Facts = { authority.Scorecard.Facts.Values.Where(fact => request.Kind == FactKind.PackAction ? fact.Record.PackAction?.Catalogue == request.About : IsComment(fact.Record, request)).OrderBy(fact => fact.RecordId) },
    });

    static bool IsComment(Record record, ListFactsRequest request) =>
        record.Commentary is { } comment && comment.Indicators.Contains(request.About) && (!request.HasPeriod || comment.Period == request.Period);
}

sealed class CannedRecords(CannedAuthority authority) : Records.RecordsBase
{
    public override Task<SubmitRecordsResponse> SubmitRecords(SubmitRecordsRequest request, ServerCallContext context)
    {
        var scorecard = authority.Scorecard;
        scorecard.Told.Enqueue(request);
        var record = request.Records.Single();
        var version = scorecard.Facts.GetValueOrDefault(CannedScorecard.Key(record))?.Version ?? 0;
        if (record.ExpectedVersion != version) return Answer(new() { Outcome = Outcome.Rejected, Violations = { new Violation { Code = "not_current", Field = "expected_version", Rule = "The record was changed since you read it." } } });
        if (record.Commentary is { Text: "" }) return Answer(new() { Outcome = Outcome.Rejected, Violations = { new Violation { Code = "missing", Field = "commentary.text", Rule = "The field is missing.", Help = "Give it." } } });
        return Answer(new() { Outcome = Outcome.Written, Version = scorecard.Tell(record, "local") });
    }

    static Task<SubmitRecordsResponse> Answer(RecordResult result) => Task.FromResult(new SubmitRecordsResponse { Results = { result } });
}
