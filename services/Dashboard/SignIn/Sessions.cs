using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Dashboard.SignIn;

/// <summary>Who is signed in: only a digest of each session is kept, and it ends after a working day, or when its person signs out.</summary>
sealed class Sessions(IOptions<EmbeddedSignIn> options, TimeProvider time)
{
    public static readonly TimeSpan Length = TimeSpan.FromHours(12);
    readonly ConcurrentDictionary<string, Session> known = new();
    int taken;

    /// <summary>The secret of a new session for the one-time token; null when it is wrong or was used before.</summary>
    public string? Exchange(string token)
    {
        if (options.Value is not { Enabled: true, OneTimeToken: { Length: > 0 } expected } || !Same(token, expected)) return null;
        if (Interlocked.Exchange(ref taken, 1) == 1) return null;
        var secret = EmbeddedSignIn.NewToken();
        known[Digest(secret)] = new(time.GetUtcNow() + Length, new());
        return secret;
    }

    public bool Know(string? secret) => Find(secret) is { } session && time.GetUtcNow() < session.Until;

    /// <summary>Cancelled when the session's person signs out: what is open for it closes.</summary>
    public CancellationToken SignedOut(string? secret) => Find(secret)?.Over.Token ?? new(canceled: true);

    public void End(string? secret)
    {
        if (secret is not null && known.TryRemove(Digest(secret), out var session)) session.Over.Cancel();
    }

    Session? Find(string? secret) => secret is null ? null : known.GetValueOrDefault(Digest(secret));

    static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Digest(one)), Encoding.UTF8.GetBytes(Digest(other)));

    static string Digest(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    sealed record Session(DateTimeOffset Until, CancellationTokenSource Over);
}
