using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Figures;

/// <summary>What figures and the records behind them are asked by.</summary>
sealed class FigureOptions
{
    public Option<string?> Period { get; } = new("--period") { Description = "2026-10, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31." };

    public Option<string?> On { get; } = new("--on") { Description = "A single day instead of a period: 2026-10-31." };

    public Option<string?> KnownOn { get; } = new("--as-known-on") { Description = "As it was known at the close of this day: 2026-11-05. Default: as it is known now." };

    public void AddTo(Command command)
    {
        command.Add(Period);
        command.Add(On);
        command.Add(KnownOn);
    }

    public string PeriodOf(ParseResult line) => (line.GetValue(Period), line.GetValue(On)) switch
    {
        ({ } period, null) => period,
        (null, { } day) => $"{day}..{day}",
        _ => throw new CommandFailed("Say which period: --period 2026-10, or --on 2026-10-31."),
    };

    /// <summary>Everything written so far is to be counted.</summary>
    public static async Task<IEnumerable<Receipt>> Written(Connection connection, CancellationToken cancel) =>
        new[] { await connection.HeadOfIntake(cancel), await connection.HeadOfWorkforce(cancel) }.OfType<Receipt>();
}

/// <summary>The parts that figures are printed for beside the authority.</summary>
enum Cut
{
    Team,
    Area,
}
