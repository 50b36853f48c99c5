using Dashboard.Daily;
using Dashboard.SignIn;

namespace Dashboard.Live;

static class LiveStream
{
    // A sheet's number means nothing to another process: after a restart everything is sent again.
    static readonly string Run = Guid.CreateVersion7().ToString("N");

    public static string Mark(long version) => $"{Run}-{version}";

    public static string Address(DailyView view, string seen) => $"/live{(view.Query.Length > 0 ? view.Query + "&" : "?")}since={seen}";

    public static void MapLive(this IEndpointRouteBuilder pages) => pages.MapGet("/live", Follow);

    static async Task Follow(
        HttpContext context, Sessions sessions, Sheets sheets, NewestBoard newest, Viewers viewers, TimeProvider time, IHostApplicationLifetime life, ILogger<Viewer> log,
        string? sort, string? order, string? reasons, string? show, string? since)
    {
        context.Response.ContentType = "text/event-stream";
        var viewer = new Viewer(context.Response, DailyView.Of(sort, order, reasons, show), sheets, newest, time);
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping, sessions.SignedOut(Door.Secret(context)));
        viewers.Arrive();
        try
        {
            await viewer.Follow(Run, Seen(context.Request.Headers["Last-Event-ID"].FirstOrDefault() ?? since), gone.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
        }
        catch (OperationCanceledException)
        {
            log.ViewerDropped(Viewer.Stuck.TotalSeconds);
            context.Abort();
        }
        finally
        {
            viewers.Leave();
        }
    }

    static long Seen(string? mark) =>
        mark is not null && mark.StartsWith(Run, StringComparison.Ordinal) && long.TryParse(mark.AsSpan(Run.Length + 1), out var version) ? version : 0;
}
