using System.Text;
using Dashboard.Patterns;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.Audit.V1;

namespace Dashboard.Audit;

static class AuditSlice
{
    // As many as a person looks through; a spreadsheet takes them all.
    const int Most = 200;

    public static IServiceCollection AddAudit(this IServiceCollection services) => services.AddScoped<AuditReader>();

    public static void MapAudit(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/audit", Show);
        pages.MapGet("/audit.csv", SendCsv);
    }

    static async Task<RazorComponentResult<AuditPage>> Show(AuditReader audit, string? from, string? to, string? subject, CancellationToken gone)
    {
        var asked = Asked(from, to, subject);
        var (entries, more) = await audit.Newest(asked, Most, gone);
        return new(new { Asked = asked, Entries = entries, More = more });
    }

    static async Task<IResult> SendCsv(AuditReader audit, string? from, string? to, string? subject, CancellationToken gone)
    {
        var lines = new StringBuilder("at,subject,session,rpc,asked,rows\r\n");
        foreach (var entry in await audit.All(Asked(from, to, subject), gone))
        {
            string[] fields = [entry.At, entry.Subject, entry.Session, entry.Rpc, entry.Asked, $"{entry.Rows}"];
            lines.AppendJoin(',', fields.Select(CsvField.Of)).Append("\r\n");
        }
        return TypedResults.File(Encoding.UTF8.GetBytes(lines.ToString()), "text/csv; charset=utf-8", "audit.csv");
    }

    static ListEntriesRequest Asked(string? from, string? to, string? subject) => new() { From = from ?? "", To = to ?? "", Subject = subject ?? "" };
}
