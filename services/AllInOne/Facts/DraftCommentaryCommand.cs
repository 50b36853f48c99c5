using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Packs;
using Scorecard.Protos.Packs.V1;
using Client = Scorecard.Protos.Packs.V1.Packs.PacksClient;

namespace AllInOne.Facts;

static class DraftCommentaryCommand
{
    public static Command Create()
    {
        var indicator = new Argument<string>("indicator") { Description = "The indicator's code." };
        var period = new Option<string>("--period") { Description = "Such as 2015-08 or 2012/13-Q1.", Required = true };
        var catalogue = new Option<string?>("--catalogue") { Description = "The catalogue's name or folder. Default: the installed one that has the indicator." };
        var command = new Command("draft", "A paragraph with the computed numbers in place, to begin from. Nothing is kept.") { indicator, period, catalogue };
        command.Runs(async (line, connection, cancel) =>
        {
            var pack = line.GetValue(catalogue) is { } named ? PackOfFolder.Named(named) : new PackOf();
            pack.Period = line.GetValue(period)!;
            var draft = await new Client(connection.Scorecard).DraftCommentaryAsync(new() { Pack = pack, Indicator = line.GetValue(indicator)! }, cancellationToken: cancel);
            Console.WriteLine(draft.Text);
            return 0;
        });
        return command;
    }
}
