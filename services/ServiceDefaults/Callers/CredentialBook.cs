using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Credentials by the hash of their token, and who shows one.</summary>
/// <param name="tickets">Absent where no service may carry a person.</param>
/// <param name="people">Absent in a process that keeps none.</param>
public sealed class CredentialBook(IOptions<CallerOptions> options, UserTickets? tickets = null, IPeople? people = null)
{
    readonly List<(byte[] Hash, CallerCredential Credential)> known = [.. options.Value.Callers.Select(credential => (HashOf(credential), credential))];

    /// <param name="authority">The one that a service names.</param>
    /// <param name="ticket">The person that a service carries.</param>
    /// <exception cref="NoCredential"/>
    public Caller Find(string? authorization, string? authority, string? ticket)
    {
        var credential = Credential(authorization);
        if (ticket is not null)
        {
            if (!credential.Service || tickets is null) throw new NoCredential();
            var user = tickets.Open(ticket);
            return Person(user.Authority, user.Subject) with { Session = user.Session };
        }
        if (credential.Person) return Person(credential.Authority, credential.Subject);
        return new(credential.Service && authority is not null ? authority : credential.Authority, credential.Subject, RightsOf(credential))
        {
            Scope = Roles.IsOfTeamsOrAreas(RoleOf(credential)) ? Scope.Nothing : Scope.Everything,
        };
    }

    CallerCredential Credential(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal)) throw new NoCredential();
        var hash = Hash(authorization[Scheme.Length..]);
        // Every one is compared, in constant time.
        CallerCredential? found = null;
        foreach (var (candidate, credential) in known)
        {
            if (CryptographicOperations.FixedTimeEquals(candidate, hash)) found = credential;
        }
        return found ?? throw new NoCredential();
    }

    // Looked up at every call, so that a change holds at once. Nobody told, no right.
    Caller Person(string authority, string subject)
    {
        var grant = people?.GrantOf(authority, subject) ?? Grant.None;
        return new(authority, subject, Roles.RightsOf(grant.Role)) { Scope = grant.Scope };
    }

    static IReadOnlySet<Right> RightsOf(CallerCredential credential)
    {
        var own = Roles.RightsOf(RoleOf(credential));
        return credential.Service ? own.Union(Roles.Service).ToHashSet() : own;
    }

    static Role RoleOf(CallerCredential credential) =>
        credential.Role != "" ? Roles.ByName[credential.Role] : credential.Service ? Role.Unspecified : Role.Administrator;

    static byte[] HashOf(CallerCredential credential) => credential switch
    {
        { TokenHash: not "" } => Convert.FromHexString(credential.TokenHash),
        { TokenFile: not "" } => Hash(File.ReadAllText(credential.TokenFile).Trim()),
        _ => Hash(credential.Token),
    };

    static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
