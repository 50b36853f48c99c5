using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Facts;

static class WriteCommentaryCommand
{
    public static Command Create()
    {
        var indicators = new Argument<string>("indicators") { Description = "The indicator's code, or several with commas between." };
        var period = new Option<string>("--period") { Description = "Such as 2015-08 or 2012/13-Q1.", Required = true };
        var part = new Option<string>("--part") { Description = "The heading that it stands under, where commentary has parts.", DefaultValueFactory = _ => "" };
        var text = new Option<string>("--text") { Description = "What is said of it.", Required = true };
        var author = new Option<string?>("--author") { Description = "A post, not a name." };
        var role = new Option<string?>("--role") { Description = "As printed: Head of Service Commentary." };
        var command = new Command("write", "Says something of an indicator, or says it anew.") { indicators, period, part, text, author, role };
        command.Runs(async (line, connection, cancel) =>
        {
            var codes = line.GetValue(indicators)!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var commentary = new Commentary { Indicators = { codes }, Period = line.GetValue(period)!, Part = line.GetValue(part)! };
            var facts = new ToldFacts(connection);
            var found = await facts.Find(new() { Commentary = commentary }, cancel);
            commentary.Text = line.GetValue(text)!;
            commentary.Author = line.GetValue(author) ?? found?.Record.Commentary.Author ?? "";
            commentary.Role = line.GetValue(role) ?? found?.Record.Commentary.Role ?? "";
            Console.WriteLine($"Commentary of {string.Join(", ", codes)}. {await facts.Write(new() { Commentary = commentary }, found, cancel)}");
            return 0;
        });
        return command;
    }
}
