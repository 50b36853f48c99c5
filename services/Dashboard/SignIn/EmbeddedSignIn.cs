using System.Buffers.Text;
using System.Security.Cryptography;

namespace Dashboard.SignIn;

/// <summary>
/// Signing in without an identity provider, on this computer only: the host prints an address with a one-time token.
/// Not enabled, nobody gets in. Section "EmbeddedSignIn".
/// </summary>
public sealed class EmbeddedSignIn
{
    public const string Section = "EmbeddedSignIn";

    public bool Enabled { get; set; }
    public string? OneTimeToken { get; set; }

    public static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
