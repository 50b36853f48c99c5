using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Facts;

static class SetMeetingCommand
{
    public static Command Create()
    {
        var catalogue = new Argument<string>("catalogue") { Description = "The pack's catalogue." };
        var period = new Option<string>("--period") { Description = "The pack's period.", Required = true };
        var name = new Option<string?>("--name") { Description = "The meeting's name; needed the first time." };
        var date = new Option<string?>("--date") { Description = "Its day (2015-09-10)." };
        var item = new Option<string?>("--agenda-item") { Description = "Agenda item 4." };
        var questions = new Option<string[]?>("--question") { Description = "A question for the meeting; may be given several times, and replaces those there." };
        var decisions = new Option<string[]?>("--decision") { Description = "\"1: The target is raised.\"; may be given several times, and replaces those there." };
        var command = new Command("set", "The meeting that a pack goes to; what is not given stays as it is.") { catalogue, period, name, date, item, questions, decisions };
        command.Runs(async (line, connection, cancel) =>
        {
            var named = new Meeting { Catalogue = line.GetValue(catalogue)!, Period = line.GetValue(period)! };
            var facts = new ToldFacts(connection);
            var found = await facts.Find(new() { Meeting = named }, cancel);
            var meeting = found?.Record.Meeting ?? named;
            meeting.Name = line.GetValue(name) ?? meeting.Name;
            meeting.Date = line.GetValue(date) ?? meeting.Date;
            meeting.AgendaItem = line.GetValue(item) ?? meeting.AgendaItem;
            if (line.GetValue(questions) is { Length: > 0 } asked)
            {
                meeting.Questions.Clear();
                meeting.Questions.AddRange(asked);
            }
            if (line.GetValue(decisions) is { Length: > 0 } decided)
            {
                meeting.Decisions.Clear();
                meeting.Decisions.AddRange(decided.Select(Decision));
            }
            Console.WriteLine($"Meeting of {meeting.Period}. {await facts.Write(new() { Meeting = meeting }, found, cancel)}");
            return 0;
        });
        return command;
    }

    static MeetingDecision Decision(string text) => text.Split(':', 2, StringSplitOptions.TrimEntries) is [var number, var decided]
        ? new() { Number = number, Text = decided }
        : throw new CommandFailed($"--decision: write its number in front, as in \"1: {text}\".");
}
