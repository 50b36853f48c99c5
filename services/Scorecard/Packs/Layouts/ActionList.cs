using Scorecard.Packs.Document;
using Scorecard.Reported;

namespace Scorecard.Packs.Layouts;

/// <summary>Actions as a table: step, outcome, who, timescale as written.</summary>
static class ActionList
{
    public static Table Of(PackContent content, IReadOnlyList<PackAction> actions, string id, string title)
    {
        var words = content.Catalogue.Actions;
        return new(id, title,
            [new("", ColumnKind.Text), new(words.Step, ColumnKind.Text), new(words.Outcome, ColumnKind.Text), new(words.Who, ColumnKind.Text), new(words.Timescale, ColumnKind.Text), new("Status", ColumnKind.Text)],
            [.. actions.Select(action => new Row(
            [
                new(action.Number),
                At(action, "action", action.Step),
                At(action, "outcome", action.Outcome),
                At(action, "who", string.Join(", ", action.Owners)),
                At(action, "timescale", action.Timescale ?? (action.Due is { } due ? Days.Long(due) : null)),
                At(action, "status", Status(action.Status)),
            ]))]);

        Cell At(PackAction action, string part, string? text) => new(text ?? "") { Id = $"{words.Id}/{action.Number}/{part}" };
    }

    static string Status(ActionStatus status) => status switch
    {
        ActionStatus.Open => "Open",
        ActionStatus.InProgress => "In progress",
        ActionStatus.Done => "Done",
        ActionStatus.Dropped => "Dropped",
    };
}
