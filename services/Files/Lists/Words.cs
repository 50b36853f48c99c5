using System.Text;

namespace Scorecard.Files.Lists;

static class Words
{
    /// <summary>Letters and digits in lower case: how headers, names of lists and codes are compared.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }

    /// <summary>The key without a code's own prefix, such as the "c" of "c) Child in need plan".</summary>
    public static string KeyWithoutPrefix(string text) => Key(WithoutPrefix(text));

    /// <summary>The key of the first word behind the prefix: "u1" of "h) U1: Foster placement".</summary>
    public static string FirstWithoutPrefix(string text) => Key(string.Concat(WithoutPrefix(text).TrimStart().TakeWhile(char.IsLetterOrDigit)));

    static string WithoutPrefix(string text)
    {
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return close is 1 or 2 ? text[(close + 1)..] : text;
    }
}
