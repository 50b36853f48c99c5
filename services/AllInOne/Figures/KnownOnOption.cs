using System.CommandLine;

namespace AllInOne.Figures;

static class KnownOnOption
{
    public static Option<string?> Create() =>
        new("--as-known-on") { Description = "As it was known at the close of this day: 2026-11-05. Default: as it is known now." };
}
