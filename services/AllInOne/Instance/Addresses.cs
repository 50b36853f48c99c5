namespace AllInOne.Instance;

/// <summary>Where the services listen: one address for all, or one for each.</summary>
sealed record Addresses(string Intake, string Workforce, string Scorecard)
{
    /// <summary>"http://host:1" or "intake=http://host:1,workforce=http://host:2,scorecard=http://host:3".</summary>
    public static Addresses Parse(string text)
    {
        if (!text.Contains('=', StringComparison.Ordinal)) return new(Known(text), text, text);
        var named = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        return new(Of("intake"), Of("workforce"), Of("scorecard"));

        string Of(string service) => named.TryGetValue(service, out var address) ? Known(address) : throw new CommandFailed($"--server: there is no address for {service}.");
    }

    static string Known(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https")
        ? address
        : throw new CommandFailed($"--server: {address} is not an address such as http://127.0.0.1:5101.");
}
