namespace Dashboard.Packs;

/// <summary>An indicator's page, as one pack shows it.</summary>
static class IndicatorAddress
{
    public static string Of(PackView view, string code) =>
        $"/indicators/{Uri.EscapeDataString(code)}?catalogue={Uri.EscapeDataString(view.Catalogue)}&period={view.Period.Address}";
}
