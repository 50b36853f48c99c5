namespace Dashboard.Charts;

/// <summary>The look of a line across: dashes tell them apart where colours do not.</summary>
static class LineStyle
{
    public static string Of(DrawnChart chart, DrawnLine line) => line.IsTarget
        ? "app-across app-across--target"
        : $"app-across app-across--{chart.Lines.Where(other => !other.IsTarget).TakeWhile(other => other != line).Count() % 2 + 1}";
}
