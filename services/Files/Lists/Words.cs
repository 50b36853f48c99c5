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
    public static string KeyWithoutPrefix(string text)
    {
        var close = text.IndexOf(')', StringComparison.Ordinal);
        return Key(close is 1 or 2 ? text[(close + 1)..] : text);
    }
}
