using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>A person carried from one service to another: sealed for one receiver, with keys that only it and its callers have, for two minutes.</summary>
/// <param name="keys">The folder of the receiver's keys.</param>
public sealed class UserTickets(DirectoryInfo keys, string receiver, TimeProvider time)
{
    /// <summary>Beside the credential of the service that carries the person.</summary>
    public const string Header = "user-ticket";

    static readonly TimeSpan Life = TimeSpan.FromMinutes(2);

    // The application's name would otherwise be the path of each program, and no ticket could be opened elsewhere.
    readonly ITimeLimitedDataProtector seal = DataProtectionProvider.Create(keys, protection => protection.SetApplicationName("scorecard"))
        .CreateProtector(Header, receiver).ToTimeLimitedDataProtector();

    public string Seal(CarriedUser user) => seal.Protect(JsonSerializer.Serialize(user), time.GetUtcNow() + Life);

    /// <exception cref="NoCredential">Not sealed for this receiver, or too long ago.</exception>
    public CarriedUser Open(string ticket)
    {
        try
        {
            return JsonSerializer.Deserialize<CarriedUser>(seal.Unprotect(ticket))!;
        }
        catch (CryptographicException)
        {
            throw new NoCredential();
        }
    }
}
