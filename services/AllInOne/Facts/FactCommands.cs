using System.CommandLine;
using Scorecard.Files.Facts;

namespace AllInOne.Facts;

/// <summary>A command for each list of told facts: import and list for all, and what a person writes one by one.</summary>
static class FactCommands
{
    public static void AddTo(RootCommand root)
    {
        root.Add(Of("values", "Reported values: figures that somebody told."));
        root.Add(Of("targets", "Targets of indicators."));
        root.Add(Of("comparators", "What others, or last year, had.", BuiltInComparatorsCommand.Create()));
        root.Add(Of("populations", "How many people live in an area."));
        root.Add(Of("commentary", "What somebody wrote of indicators.", WriteCommentaryCommand.Create(), DraftCommentaryCommand.Create()));
        root.Add(Of("notes", "Footnotes of a pack.", AddNoteCommand.Create()));
        root.Add(Of("actions", "What somebody will do.", ActionCommands.Add(), ActionCommands.Update(), ActionCommands.Close()));
        root.Add(Of("meetings", "The meetings that packs go to.", SetMeetingCommand.Create()));
    }

    static Command Of(string name, string description, params IReadOnlyList<Command> written)
    {
        var list = FactList.Of(name);
        var command = new Command(name, description) { ImportFactsCommand.Create(list), ListFactsCommand.Create(list), WithdrawFactCommand.Create(list) };
        // "note add", "action close", "meeting set": one is written at a time.
        if (written.Count > 0 && name.EndsWith('s')) command.Aliases.Add(name[..^1]);
        foreach (var verb in written) command.Add(verb);
        return command;
    }
}
