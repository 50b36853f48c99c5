using System.CommandLine;
using Google.Protobuf.Collections;
using Scorecard.Protos.Records.V1;

namespace AllInOne.Facts;

/// <summary>What may be said of an action when it is added, or later; what is not given stays as it is.</summary>
sealed class ActionOptions
{
    readonly Option<string?> outcome = new("--outcome") { Description = "What will be so when it is done." };
    readonly Option<string[]?> owners = new("--owner") { Description = "A post; may be given several times." };
    readonly Option<string?> timescale = new("--timescale") { Description = "As written: From July, End date TBC." };
    readonly Option<string?> due = new("--due") { Description = "A day (2015-10-01)." };
    readonly Option<ActionStatus?> status = new("--status") { Description = "Open, InProgress, Done or Dropped." };
    readonly Option<string[]?> indicators = new("--indicator") { Description = "The code of one that it is about; may be given several times." };
    readonly Option<string?> decision = new("--decision") { Description = "The number of the meeting's decision behind it." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[outcome, owners, timescale, due, status, indicators, decision]) command.Add(option);
    }

    public void Fill(PackAction action, ParseResult line)
    {
        action.Outcome = line.GetValue(outcome) ?? action.Outcome;
        action.Timescale = line.GetValue(timescale) ?? action.Timescale;
        action.Due = line.GetValue(due) ?? action.Due;
        action.Status = line.GetValue(status) ?? action.Status;
        action.Decision = line.GetValue(decision) ?? action.Decision;
        Replace(action.Owners, line.GetValue(owners));
        Replace(action.Indicators, line.GetValue(indicators));
    }

    static void Replace(RepeatedField<string> told, string[]? given)
    {
        if (given is not { Length: > 0 }) return;
        told.Clear();
        told.AddRange(given);
    }
}
