namespace Scorecard.Files.Records;

/// <summary>Finds the keys that stand in more than one row, in eight bytes a row.</summary>
sealed class Repeats
{
    readonly List<ulong> _keys = [];
    readonly HashSet<ulong> _repeated = [];

    public void Add(string key) => _keys.Add(Fnv.Hash(key));

    public void Seal()
    {
        _keys.Sort();
        for (var i = 1; i < _keys.Count; i++)
            if (_keys[i] == _keys[i - 1])
                _repeated.Add(_keys[i]);
        _keys.Clear();
        _keys.TrimExcess();
    }

    public bool IsRepeated(string key) => _repeated.Count > 0 && _repeated.Contains(Fnv.Hash(key));
}
