namespace Dashboard.Live;

/// <summary>A piece of the page, where it goes, and the version at which it last read differently.</summary>
sealed record Fragment(string Target, string Html, long Changed, bool Whole = false)
{
    /// <summary>Whole: the element itself is swapped, else what is in it. Morphed, so that focus, selection and scroll stay.</summary>
    public string Partial => $"<hx-partial hx-target=\"#{Target}\" hx-swap=\"{(Whole ? "outerMorph" : "innerMorph")}\">{Html}</hx-partial>";
}
