using System.Text;
using Dashboard.Daily;
using Dashboard.Patterns;

namespace Dashboard.Live;

/// <summary>One open page: it always gets the newest, never a backlog, and is dropped when it takes nothing.</summary>
sealed class Viewer(HttpResponse response, DailyView view, Sheets sheets, NewestBoard newest, TimeProvider time)
{
    static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);
    static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    // A screen reader must get to the end of a sentence.
    static readonly TimeSpan Speaking = TimeSpan.FromSeconds(5);
    public static readonly TimeSpan Stuck = TimeSpan.FromSeconds(10);

    Headline? spoken;
    long spokenAt;

    public async Task Follow(string run, long seen, CancellationToken gone)
    {
        await Send(":\n\n", gone);
        while (true)
        {
            var sheet = await sheets.Newest(gone);
            var message = await Message(sheet, seen);
            if (message.Length > 0)
            {
                await Send($"id: {run}-{sheet.Version}\n{Data(message)}\n", gone);
                await Task.Delay(Pace, time, gone);
            }
            seen = sheet.Version;
            if (!await Changed(sheet, gone)) await Send(":\n\n", gone);
        }
    }

    async Task<string> Message(Sheet sheet, long seen)
    {
        var message = new StringBuilder();
        foreach (var fragment in await sheet.Since(seen, view)) message.Append(fragment.Partial);
        var now = Headline.Of(sheet.Board);
        spoken ??= now;
        if (now != spoken && time.GetElapsedTime(spokenAt) >= Speaking)
        {
            var words = now.Since(spoken);
            (spoken, spokenAt) = (now, time.GetTimestamp());
            if (words.Length > 0) message.Append(new Fragment("changes", $"Changed at {London.Clock(time.GetUtcNow())}: {words}.", sheet.Version).Partial);
        }
        return message.ToString();
    }

    // False: nothing to say, time for a heartbeat. Something that waits to be spoken wakes as a change does.
    async Task<bool> Changed(Sheet sheet, CancellationToken gone)
    {
        var waiting = spoken != Headline.Of(sheet.Board);
        try
        {
            await newest.After(sheet.Version).WaitAsync(waiting ? Speaking : Heartbeat, time, gone);
            return true;
        }
        catch (TimeoutException)
        {
            return waiting;
        }
    }

    async Task Send(string text, CancellationToken gone)
    {
        using var stuck = new CancellationTokenSource(Stuck, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(gone, stuck.Token);
        await response.WriteAsync(text, either.Token);
        await response.Body.FlushAsync(either.Token);
    }

    static string Data(string message) => string.Concat(message.Split('\n').Select(line => $"data: {line.TrimEnd('\r')}\n"));
}
