using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace AllInOne.Facts;

static class AddNoteCommand
{
    public static Command Create()
    {
        var catalogue = new Argument<string>("catalogue") { Description = "The pack's catalogue." };
        var period = new Option<string>("--period") { Description = "The pack's period.", Required = true };
        var anchor = new Option<string>("--anchor")
        {
            Description = "A section's name, an indicator's code, a table's id or a cell's id. Left out: the pack.",
            DefaultValueFactory = _ => "",
        };
        var text = new Option<string>("--text") { Description = "What the footnote says.", Required = true };
        var command = new Command("add", "A footnote, after those that are there.") { catalogue, period, anchor, text };
        command.Runs(async (line, connection, cancel) =>
        {
            var note = new Note { Catalogue = line.GetValue(catalogue)!, Period = line.GetValue(period)!, Anchor = line.GetValue(anchor)!, Text = line.GetValue(text)! };
            var facts = new ToldFacts(connection);
            var known = await facts.List(new() { Kind = FactKind.Note, About = note.Catalogue, Period = note.Period, History = true }, cancel);
            // The number of one that was withdrawn is not given again.
            note.Number = known.Select(fact => fact.Record.Note).Where(other => other.Anchor == note.Anchor).Select(other => other.Number).Append(0).Max() + 1;
            Console.WriteLine($"Note {note.Number}. {await facts.Write(new() { Note = note }, null, cancel)}");
            return 0;
        });
        return command;
    }
}
