namespace Intake;

/// <summary>Day numbers in tables: an open end is past any date, so that ranges compare without a null.</summary>
static class OpenEnd
{
    public const int Day = 4_000_000;

    public static int Of(DateOnly? to) => to?.DayNumber ?? Day;
}
