namespace Scorecard.ServiceDefaults;

/// <summary><c>health &lt;address&gt;</c>: a container's own health check, for images that have no shell. Exit code 0: it answers well.</summary>
public static class HealthProbe
{
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    public static async Task<int> Ask(string address)
    {
        using var client = new HttpClient { Timeout = Limit };
        try
        {
            using var answer = await client.GetAsync(new Uri(address));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return 1;
        }
    }
}
