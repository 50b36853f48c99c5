using System.Globalization;

namespace Scorecard.Figures;

/// <summary>A page of a list, as a request asks for it.</summary>
readonly record struct AskedPage(int Start, int Size)
{
    const int Usual = 500;

    const int Largest = 1_000;

    /// <exception cref="BadPage">A size below 0, or a token that no page gave.</exception>
    public static AskedPage Of(string token, int size) => new(StartOf(token), size < 0 ? throw new BadPage("page_size", "is 0 or more") : size == 0 ? Usual : Math.Min(size, Largest));

    /// <summary>Its rows, and the token of the next; empty where there is none.</summary>
    public (IReadOnlyList<T> Rows, string Next) Take<T>(IEnumerable<T> all)
    {
        var rows = all.Skip(Start).Take(Size + 1).ToList();
        return rows.Count > Size ? (rows[..Size], (Start + Size).ToString(CultureInfo.InvariantCulture)) : (rows, "");
    }

    static int StartOf(string token) => token == "" ? 0
        : int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : throw new BadPage("page_token", "is as the page before gave it");
}
