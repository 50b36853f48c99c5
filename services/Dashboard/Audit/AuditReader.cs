using Dashboard.Sources;
using Grpc.Net.ClientFactory;
using Microsoft.Extensions.Options;
using Scorecard.Protos.Audit.V1;
using AuditClient = Scorecard.Protos.Audit.V1.Audit.AuditClient;

namespace Dashboard.Audit;

/// <summary>The audits of every service, as one. Several services in one process answer together and are asked once.</summary>
sealed class AuditReader(GrpcClientFactory clients, IOptions<Services> services, TimeProvider time)
{
    const int LargestPage = 5_000;

    /// <summary>The newest, and whether there are more.</summary>
    public async Task<(IReadOnlyList<Entry> Entries, bool More)> Newest(ListEntriesRequest asked, int most, CancellationToken cancel)
    {
        asked.PageSize = most + 1;
        var pages = await Task.WhenAll(Clients().Select(async client => await client.ListEntriesAsync(asked, deadline: time.Soon(), cancellationToken: cancel)));
        var entries = NewestFirst(pages.SelectMany(page => page.Entries));
        return ([.. entries.Take(most)], entries.Count > most);
    }

    public async Task<IReadOnlyList<Entry>> All(ListEntriesRequest asked, CancellationToken cancel)
    {
        var entries = new List<Entry>();
        foreach (var client in Clients())
        {
            var next = new ListEntriesRequest(asked) { PageSize = LargestPage };
            do
            {
                var page = await client.ListEntriesAsync(next, deadline: time.Patiently(), cancellationToken: cancel);
                entries.AddRange(page.Entries);
                next.PageToken = page.NextPageToken;
            }
            while (next.PageToken.Length > 0);
        }
        return NewestFirst(entries);
    }

    IEnumerable<AuditClient> Clients() =>
        new[] { (nameof(Services.Intake), services.Value.Intake), (nameof(Services.Workforce), services.Value.Workforce), (nameof(Services.Scorecard), services.Value.Scorecard) }
            .DistinctBy(named => named.Item2).Select(named => clients.CreateClient<AuditClient>(named.Item1));

    // Ids are in order of time.
    static List<Entry> NewestFirst(IEnumerable<Entry> entries) => [.. entries.OrderByDescending(entry => entry.Id, StringComparer.Ordinal)];
}
