using System.Globalization;
using Grpc.Core;
using Scorecard.Protos.Audit.V1;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Records.Audit;

/// <summary>The audits of the services in this process.</summary>
sealed class AuditGrpc(IEnumerable<AuditStore> stores) : Protos.Audit.V1.Audit.AuditBase
{
    const int UsualPage = 500;

    const int LargestPage = 5_000;

    public override async Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var (from, to) = (fields.Date(request.From, "from"), fields.Date(request.To, "to"));
        fields.Check(!(to < from), RuleBook.EndBeforeStart, "to");
        fields.Check(request.PageSize >= 0, RuleBook.OutOfRange, "page_size");
        var after = After(request.PageToken, fields);
        fields.ThrowIfAny();

        var (since, until) = (from is { } first ? London.CloseOf(first.AddDays(-1)).ToUnixTimeMilliseconds() : 0, to is { } last ? London.CloseOf(last).ToUnixTimeMilliseconds() : long.MaxValue);
        var size = request.PageSize == 0 ? UsualPage : Math.Min(request.PageSize, LargestPage);
        var found = new List<AuditEntry>();
        foreach (var store in stores)
        {
            found.AddRange(await store.List(Caller.Of(context).Authority, since, until, request.Subject, after, size, context.CancellationToken));
        }
        var page = found.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id, StringComparer.Ordinal).Take(size).ToList();
        return new() { Entries = { page.Select(Message) }, NextPageToken = page.Count == size ? $"{Told.Number(page[^1].At)} {page[^1].Id}" : "" };
    }

    static (long At, string Id) After(string token, FieldReader fields)
    {
        if (token == "") return (long.MaxValue, "");
        if (token.Split(' ') is [var at, var id] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var instant)) return (instant, id);
        fields.Break(RuleBook.UnknownCode, "page_token");
        return default;
    }

    static Entry Message(AuditEntry entry) => new()
    {
        Id = entry.Id,
        At = Told.Instant(DateTimeOffset.FromUnixTimeMilliseconds(entry.At)),
        Subject = entry.Subject,
        Session = entry.Session,
        Rpc = entry.Rpc,
        Asked = entry.Asked,
        Rows = (int)entry.RowCount,
    };
}
