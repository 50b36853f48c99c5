namespace Scorecard.Files.Lists;

/// <summary>Codes, and the words that councils write for them.</summary>
sealed class CodeSet
{
    readonly Dictionary<string, string> _byWord = [];
    readonly Dictionary<string, string> _written = [];

    public IEnumerable<string> Written => _written.Values;

    /// <summary>A list of codes that are their own words, or of each code the words.</summary>
    public static CodeSet Of(object set)
    {
        var codes = new CodeSet();
        if (set is IDictionary<object, object> words)
            foreach (var (code, spellings) in words)
                codes.Add((string)code, ((IEnumerable<object>)spellings).Cast<string>());
        else
            foreach (var code in ((IEnumerable<object>)set).Cast<string>())
                codes.Add(code, [code]);
        return codes;
    }

    public string Write(string code) => _written[code];

    public string? Find(string words) =>
        _byWord.GetValueOrDefault(Words.Key(words)) ?? _byWord.GetValueOrDefault(Words.KeyWithoutPrefix(words)) ?? WithWordsBehind(words);

    // "h) U1: Foster placement" is U1; but "No idea" is not no, so only of codes in capitals.
    string? WithWordsBehind(string words) =>
        _byWord.GetValueOrDefault(Words.FirstWithoutPrefix(words)) is { } code && !code.Any(char.IsLower) ? code : null;

    void Add(string code, IEnumerable<string> spellings)
    {
        foreach (var spelling in spellings)
        {
            _byWord.TryAdd(Words.Key(spelling), code);
            _written.TryAdd(code, spelling);
        }
    }
}
