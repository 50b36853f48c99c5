using Microsoft.Extensions.Options;
using Scorecard.ServiceDefaults.Rights;

namespace Scorecard.ServiceDefaults.Callers;

/// <summary>What is wrong in the configured callers stops the start, and is named by its key.</summary>
sealed class CallersAreClear : IValidateOptions<CallerOptions>
{
    public ValidateOptionsResult Validate(string? name, CallerOptions options)
    {
        if (options.Callers.Count == 0) return ValidateOptionsResult.Fail("Configuration: set Callers (Token or TokenFile, Authority, Subject): nobody could call.");
        var wrong = options.Callers.SelectMany((caller, at) => Wrong(caller).Select(rule => $"Configuration: Callers:{at}:{rule}")).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    static IEnumerable<string> Wrong(CallerCredential caller)
    {
        // An empty token would let in whoever shows none.
        if ((caller.Token, caller.TokenFile, caller.TokenHash) is ("", "", "")) yield return "Token, TokenFile or TokenHash must be set.";
        if (caller.TokenHash != "" && !IsHash(caller.TokenHash)) yield return "TokenHash must be a SHA-256 in 64 hexadecimal digits.";
        if (caller.Person && (caller.Role != "" || caller.Service)) yield return "Person has the role that people are told to have: leave Role and Service out.";
        if (caller.Role != "" && !Roles.ByName.ContainsKey(caller.Role)) yield return $"Role must be one of {string.Join(", ", Roles.ByName.Keys)}.";
    }

    static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
}
