using System.CommandLine;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Cases;

static class SettingOption
{
    public static Option<MissingSetting> Create() => new("--from") { Description = "home, education or care.", Required = true };
}
