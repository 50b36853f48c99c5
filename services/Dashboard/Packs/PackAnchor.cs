using Dashboard.Daily;

namespace Dashboard.Packs;

/// <summary>Places of a pack's page that a link may point to.</summary>
static class PackAnchor
{
    public static string Of(string name) => "at-" + RowId.Escaped(name);
}
