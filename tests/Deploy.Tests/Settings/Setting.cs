using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Deploy.Tests.Settings;

/// <summary>A line of deploy/settings.yaml.</summary>
sealed record Setting
{
    public required string Key { get; init; }
    public required List<string> Services { get; init; }
    public required string Meaning { get; init; }
    public bool Required { get; init; }
    public bool Secret { get; init; }
    public bool Framework { get; init; }
    public string Default { get; init; } = "";

    /// <summary>As an environment variable, or a file in Secrets:Folder.</summary>
    public string Variable => Key.Replace(":", "__", StringComparison.Ordinal);

    public static IReadOnlyList<Setting> All { get; } = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<List<Setting>>(Repository.Read("deploy", "settings.yaml"));

    public static Setting? Of(string service, string variable) =>
        All.FirstOrDefault(setting => setting.Services.Contains(service) && setting.Variable.Equals(General(variable), StringComparison.OrdinalIgnoreCase));

    /// <summary>What the service misses when it is given these.</summary>
    public static IEnumerable<string> Missing(string service, IEnumerable<string> variables)
    {
        var given = variables.Select(General).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return All.Where(setting => setting.Required && setting.Services.Contains(service) && !given.Contains(setting.Variable)).Select(setting => setting.Key);
    }

    // The n-th caller is every caller.
    static string General(string variable) => System.Text.RegularExpressions.Regex.Replace(variable, "__[0-9]+__", "__n__");
}
