using System.Numerics;

namespace Scorecard.Files.Generate;

/// <summary>xoshiro256** (Blackman and Vigna, 2018), seeded by SplitMix64: the framework does not promise its own numbers from one version to the next.</summary>
sealed class Dice
{
    readonly ulong[] _state = new ulong[4];

    public Dice(ulong seed)
    {
        for (var i = 0; i < _state.Length; i++)
        {
            seed += 0x9E3779B97F4A7C15;
            var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            _state[i] = mixed ^ (mixed >> 31);
        }
    }

    /// <summary>0 to <paramref name="sides"/> - 1.</summary>
    public int Roll(int sides) => (int)((Next() >> 33) % (ulong)sides);

    public int Between(int least, int most) => least + Roll(most - least + 1);

    /// <summary>Between the two, the small far more often than the large.</summary>
    public int Skewed(int least, int most)
    {
        var part = Roll(1 << 15);
        return least + (int)((long)(most - least) * part / (1 << 15) * part / (1 << 15));
    }

    public bool InHundred(int chances) => Roll(100) < chances;

    public bool InThousand(int chances) => Roll(1000) < chances;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Roll(choices.Count)];

    ulong Next()
    {
        var result = BitOperations.RotateLeft(_state[1] * 5, 7) * 9;
        var shifted = _state[1] << 17;
        _state[2] ^= _state[0];
        _state[3] ^= _state[1];
        _state[1] ^= _state[2];
        _state[0] ^= _state[3];
        _state[2] ^= shifted;
        _state[3] = BitOperations.RotateLeft(_state[3], 45);
        return result;
    }
}
