namespace Scorecard.Packs.Formats.Html;

/// <summary>Names for places of the page, none of them twice.</summary>
sealed class Anchors
{
    readonly HashSet<string> taken = new(["main", "contents"], StringComparer.Ordinal);

    public string Of(string name)
    {
        var plain = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-'));
        var anchor = plain;
        for (var again = 2; !taken.Add(anchor); again++) anchor = $"{plain}-{again}";
        return anchor;
    }
}
