using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Grpc.Core;
using Scorecard.Protos.Audit.V1;

namespace AllInOne.People;

static class AuditCommand
{
    static readonly string[] Columns = ["at", "subject", "session", "rpc", "asked", "rows"];

    public static Command Create()
    {
        var from = new Option<string?>("--from") { Description = "From this day on (2026-11-02)." };
        var to = new Option<string?>("--to") { Description = "To the close of this day." };
        var subject = new Option<string?>("--subject") { Description = "Only what this person or program asked." };
        var format = FormatOption.Create();
        var command = new Command("audit", "Who was shown children one by one, and who changed people, signed off and published; newest first.") { from, to, subject, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var request = new ListEntriesRequest { From = line.GetValue(from) ?? "", To = line.GetValue(to) ?? "", Subject = line.GetValue(subject) ?? "", PageSize = 5_000 };
            var entries = new List<Entry>();
            foreach (var process in connection.Processes) entries.AddRange(await All(process, request.Clone(), cancel));
            // Ids are in order of time.
            new Sheet(Columns, [.. entries.OrderByDescending(entry => entry.Id, StringComparer.Ordinal).Select(Row)]).Print(line.GetValue(format), Console.Out);
            return 0;
        });
        return command;
    }

    static async Task<List<Entry>> All(CallInvoker process, ListEntriesRequest request, CancellationToken cancel)
    {
        var entries = new List<Entry>();
        do
        {
            var page = await new Audit.AuditClient(process).ListEntriesAsync(request, cancellationToken: cancel);
            entries.AddRange(page.Entries);
            request.PageToken = page.NextPageToken;
        }
        while (request.PageToken != "");
        return entries;
    }

    static IReadOnlyList<object?> Row(Entry entry) => [entry.At, entry.Subject, entry.Session, entry.Rpc, entry.Asked, entry.Rows];
}
