using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>Who is signed in: only a digest of each session is kept, and it ends after a working day.</summary>
sealed class Sessions(IOptions<EmbeddedSignIn> options, TimeProvider time)
{
    public static readonly TimeSpan Length = TimeSpan.FromHours(12);
    readonly ConcurrentDictionary<string, DateTimeOffset> ends = new();
    int taken;

    /// <summary>The secret of a new session for the one-time token; null when it is wrong or was used before.</summary>
    public string? Exchange(string token)
    {
        if (options.Value is not { Enabled: true, OneTimeToken: { Length: > 0 } expected } || !Same(token, expected)) return null;
        if (Interlocked.Exchange(ref taken, 1) == 1) return null;
        var secret = EmbeddedSignIn.NewToken();
        ends[Digest(secret)] = time.GetUtcNow() + Length;
        return secret;
    }

    public bool Know(string? secret) => secret is not null && ends.TryGetValue(Digest(secret), out var end) && time.GetUtcNow() < end;

    static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Digest(one)), Encoding.UTF8.GetBytes(Digest(other)));

    static string Digest(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
