using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Credentials by the hash of their token.</summary>
public sealed class CredentialBook(IOptions<CallerOptions> options)
{
    readonly List<(byte[] Hash, Caller Caller)> known = [.. options.Value.Callers.Select(credential => (HashOf(credential), CallerOf(credential)))];

    public Caller Find(string? authorization, string? authority)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal)) throw new NoCredential();
        var hash = Hash(authorization[Scheme.Length..]);
        // Every one is compared, in constant time.
        Caller? found = null;
        foreach (var (candidate, caller) in known)
        {
            if (CryptographicOperations.FixedTimeEquals(candidate, hash)) found = caller;
        }
        if (found is null) throw new NoCredential();
        return found.IsService && authority is not null ? found with { Authority = authority } : found;
    }

    static Caller CallerOf(CallerCredential credential) =>
        new(credential.Authority, credential.Subject, RightsOf(credential)) { IsService = credential.Service };

    static IReadOnlySet<Right> RightsOf(CallerCredential credential)
    {
        var role = credential.Role != "" ? Roles.ByName[credential.Role] : credential.Service ? Role.Unspecified : Role.Administrator;
        return credential.Service ? Roles.RightsOf(role).Union(Roles.Service).ToHashSet() : Roles.RightsOf(role);
    }

    static byte[] HashOf(CallerCredential credential) => credential switch
    {
        { TokenHash: not "" } => Convert.FromHexString(credential.TokenHash),
        { TokenFile: not "" } => Hash(File.ReadAllText(credential.TokenFile).Trim()),
        _ => Hash(credential.Token),
    };

    static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
