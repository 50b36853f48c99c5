using System.CommandLine;

namespace AllInOne.Figures;

static class OnOption
{
    public static Option<string?> Create() => new("--on")
    {
        Description = "At close of this day (2026-10-31). Default: the latest extract's day, or now once single changes arrived.",
    };
}
