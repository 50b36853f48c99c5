using Scorecard.Protos.Names.V1;

namespace AllInOne.Register;

/// <summary>How much is still counted in name only because nobody has the name.</summary>
static class NamesLeft
{
    public static string Of(ListUnmatchedNamesResponse response) => response.Names.Count == 0
        ? "Every name is somebody's on the register."
        : $"Names that are nobody's: {response.Names.Count}, with {Cases(response.Names.Sum(name => name.OpenCases))}.";

    public static string Cases(int count) => count == 1 ? "1 open case" : $"{count} open cases";
}
