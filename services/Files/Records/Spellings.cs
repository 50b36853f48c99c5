namespace Scorecard.Files.Records;

/// <summary>Finds ids that one file spells in two ways (ab1 and AB1, 0123 and 123): nobody can say whether they are one child.</summary>
sealed class Spellings
{
    readonly List<(ulong Id, ulong Spelling)> _seen = [];
    readonly HashSet<ulong> _two = [];

    public void Add(string canonical, string spelling) => _seen.Add((Fnv.Hash(canonical), Fnv.Hash(spelling)));

    public void Seal()
    {
        _seen.Sort();
        for (var i = 1; i < _seen.Count; i++)
            if (_seen[i].Id == _seen[i - 1].Id && _seen[i].Spelling != _seen[i - 1].Spelling)
                _two.Add(_seen[i].Id);
        _seen.Clear();
        _seen.TrimExcess();
    }

    public bool AreTwo(string canonical) => _two.Count > 0 && _two.Contains(Fnv.Hash(canonical));
}
