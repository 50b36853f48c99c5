using Microsoft.Extensions.Configuration;

namespace Scorecard.ServiceDefaults;

static class SecretFiles
{
    /// <summary>
    /// Configuration <c>Secrets:Folder</c>: each file in it is a setting, its name the key (<c>Store__intake</c>), so that no
    /// secret has to be in the environment.
    /// </summary>
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        if (configuration["Secrets:Folder"] is { Length: > 0 } folder) configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
    }
}
