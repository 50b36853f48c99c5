namespace Dashboard.Sources;

/// <summary>Where the other services listen, and what this one shows at their door. Section "Services".</summary>
public sealed class Services
{
    public const string Section = "Services";

    public Uri? Intake { get; set; }
    public Uri? Workforce { get; set; }
    public Uri? Scorecard { get; set; }

    /// <summary>Shown as a bearer credential; the authority comes from it.</summary>
    public string? Token { get; set; }

    internal IEnumerable<string> Faults()
    {
        if (!Usable(Intake)) yield return Fault(nameof(Intake), "http://127.0.0.1:5101");
        if (!Usable(Workforce)) yield return Fault(nameof(Workforce), "http://127.0.0.1:5102");
        if (!Usable(Scorecard)) yield return Fault(nameof(Scorecard), "http://127.0.0.1:5103");
        if (string.IsNullOrWhiteSpace(Token)) yield return $"{Section}:{nameof(Token)} is missing: the credential for the services.";
    }

    static bool Usable(Uri? address) => address is { IsAbsoluteUri: true, Scheme: "http" or "https" };

    static string Fault(string key, string example) => $"{Section}:{key} must be an address such as {example}.";
}
