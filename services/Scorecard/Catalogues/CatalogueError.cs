namespace Scorecard.Catalogues;

/// <summary>What is wrong in a catalogue: where, and what would be right.</summary>
/// <param name="Line">From 1; 0 when it is of the whole file.</param>
/// <param name="Field">"indicators[3].polarity".</param>
sealed record CatalogueError(string File, int Line, string Field, string Rule)
{
    public override string ToString() => $"{File}{(Line == 0 ? "" : $", line {Line}")}, {(Field == "" ? "whole file" : Field)}: {Rule}";
}
