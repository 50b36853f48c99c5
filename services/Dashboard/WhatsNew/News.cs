using System.Text.Json;

namespace Dashboard.WhatsNew;

/// <summary>What changed for the people who use these pages, from whats-new.json, newest first.</summary>
public sealed record News(DateOnly Date, string Title, string Text, string Link, string LinkText)
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static readonly IReadOnlyList<News> All = Read();

    static IReadOnlyList<News> Read()
    {
        using var file = typeof(News).Assembly.GetManifestResourceStream("whats-new.json")!;
        return [.. JsonSerializer.Deserialize<List<News>>(file, Json)!.OrderByDescending(news => news.Date)];
    }
}
