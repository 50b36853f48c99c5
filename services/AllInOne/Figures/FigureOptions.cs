using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Figures.V1;
using Client = Scorecard.Protos.Figures.V1.Figures.FiguresClient;

namespace AllInOne.Figures;

/// <summary>What figures and the records behind them are asked by.</summary>
sealed class FigureOptions
{
    public Option<string?> Period { get; } = new("--period") { Description = "2026-10, 2012/13-Q1, 2015/16, 2017-W49 or 2017-05-15..2017-05-31." };

    public Option<string?> On { get; } = new("--on") { Description = "A single day instead of a period: 2026-10-31." };

    public Option<string?> KnownOn { get; } = KnownOnOption.Create();

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

    public static async Task<GetFiguresResponse> Read(Connection connection, GetFiguresRequest request, CancellationToken cancel)
    {
        var client = new Client(connection.Scorecard);
        request.AtLeast.AddRange(await connection.Heads(cancel));
        return await Settled.Counted(() => client.GetFiguresAsync(request, cancellationToken: cancel).ResponseAsync, response => response.Stale, cancel);
    }
}

/// <summary>The parts that figures are printed for beside the authority.</summary>
enum Cut
{
    Team,
    Area,
}
