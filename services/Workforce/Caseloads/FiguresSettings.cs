namespace Workforce.Caseloads;

/// <summary>Configuration section <c>Figures</c>.</summary>
sealed record FiguresSettings(int UnallocatedLimitDays, int OldAfterDays)
{
    public static FiguresSettings Read(IConfiguration configuration) =>
        new(Days(configuration, "Figures:UnallocatedLimitDays"), Days(configuration, "Figures:OldAfterDays"));

    static int Days(IConfiguration configuration, string key) =>
        configuration.GetValue(key, 7) is var days and >= 0
            ? days
            : throw new InvalidOperationException($"Configuration: set {key} to a number of days, 0 or more.");
}
