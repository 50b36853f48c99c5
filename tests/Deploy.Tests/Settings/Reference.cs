using System.Text;

namespace Deploy.Tests.Settings;

/// <summary>The tables of docs/operations.md that are made from deploy/settings.yaml.</summary>
static class Reference
{
    const string Begin = "<!-- begin: made from deploy/settings.yaml -->";
    const string End = "<!-- end -->";

    static readonly string File = Repository.At("docs", "operations.md");

    public static string Shown() => Page().Between;

    public static string Made()
    {
        var text = new StringBuilder("\n| setting | services | must be set | secret | default | meaning |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var setting in Setting.All)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| `{setting.Key}` | {string.Join(", ", setting.Services)} | {Yes(setting.Required)} | {Yes(setting.Secret)} | {setting.Default} | {setting.Meaning} |\n");
        }
        return text.Append('\n').ToString();
    }

    public static void Write()
    {
        var (before, _, after) = Page();
        System.IO.File.WriteAllText(File, before + Made() + after);
    }

    static (string Before, string Between, string After) Page()
    {
        var page = System.IO.File.ReadAllText(File);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        return (page[..from], page[from..to], page[to..]);
    }

    static string Yes(bool yes) => yes ? "yes" : "";
}
