namespace Dashboard.Forms;

/// <summary>A form's fields as text, without what a browser adds to line ends.</summary>
public sealed class Sent(IFormCollection form)
{
    public string this[string field] => form[field].ToString().Replace("\r\n", "\n", StringComparison.Ordinal).Trim();

    public long Number(string field) => long.TryParse(form[field], out var number) ? number : 0;

    /// <summary>Names with commas or line ends between.</summary>
    public IEnumerable<string> List(string field) => this[field].Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<Sent> Of(HttpRequest request, CancellationToken cancel) => new(await request.ReadFormAsync(cancel));
}
