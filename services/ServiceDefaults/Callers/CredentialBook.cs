using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Credentials by the hash of their token.</summary>
public sealed class CredentialBook(IOptions<CallerOptions> options)
{
    readonly List<(byte[] Hash, Caller Caller)> known = [.. options.Value.Callers.Select(credential =>
        (Hash(Token(credential)), new Caller(credential.Authority, credential.Subject, credential.Service)))];

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

    static string Token(CallerCredential credential) =>
        credential.TokenFile == "" ? credential.Token : File.ReadAllText(credential.TokenFile).Trim();

    static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
