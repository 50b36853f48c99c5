namespace Scorecard.ServiceDefaults.Callers;

/// <summary>Configuration section <c>Callers</c>.</summary>
public sealed class CallerOptions
{
    public List<CallerCredential> Callers { get; init; } = [];
}

public sealed class CallerCredential
{
    /// <summary>The bearer token; or the file that holds it.</summary>
    public string Token { get; set; } = "";

    public string TokenFile { get; set; } = "";

    /// <summary>In the token's place, its SHA-256 in hexadecimal: then the token is nowhere on this side.</summary>
    public string TokenHash { get; set; } = "";

    public string Authority { get; set; } = "";

    public string Subject { get; set; } = "";

    /// <summary>What it may do. Empty: an administrator; nothing, beside what services do, for a service.</summary>
    public string Role { get; set; } = "";

    /// <summary>The subject is a person, whose role is the one that they were told to have.</summary>
    public bool Person { get; set; }

    /// <summary>Another service: may read change logs of every authority, name the authority it acts for, and carry a person.</summary>
    public bool Service { get; set; }
}
