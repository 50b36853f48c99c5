using Dashboard.Packs.Document;
using Dashboard.Patterns;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Reported.V1;

namespace Dashboard.Packs;

/// <summary>An action of a catalogue's packs.</summary>
/// <param name="Told">Null for one that came with the catalogue.</param>
public sealed record ActionShown(PackAction Action, Fact? Told)
{
    static readonly string[] Parts = ["action", "outcome", "who", "timescale", "status"];

    public long Version => Told?.Version ?? 0;

    public static IReadOnlyList<ActionShown> Of(PackDocument pack, IReadOnlyList<Fact> facts)
    {
        var told = facts.Where(fact => !fact.Record.Withdrawn).Select(fact => new ActionShown(fact.Record.PackAction, fact)).ToList();
        var known = facts.Select(fact => fact.Record.PackAction.Number).ToHashSet(StringComparer.Ordinal);
        var printed = pack.Cells.Select(cell => (Id: CellId.Of(cell.Id!), cell.Text)).Where(cell => Parts.Contains(cell.Id.Part) && cell.Id.Row != "")
            .GroupBy(cell => cell.Id.Row, StringComparer.Ordinal).Where(action => action.Any(cell => cell.Id.Part == "action") && known.Add(action.Key));
        return [.. told.Concat(printed.Select(action => new ActionShown(Printed(pack, action.Key, action.ToDictionary(cell => cell.Id.Part, cell => cell.Text)), null)))
            .OrderBy(shown => shown.Action.Number, Natural.Comparer)];
    }

    public static string Words(ActionStatus status) => status switch
    {
        ActionStatus.Unspecified or ActionStatus.Open => "Open",
        ActionStatus.InProgress => "In progress",
        ActionStatus.Done => "Done",
        ActionStatus.Dropped => "Dropped",
    };

    public static ActionStatus Status(string words) => Enum.GetValues<ActionStatus>().FirstOrDefault(status => status != ActionStatus.Unspecified && Words(status) == words, ActionStatus.Open);

    static PackAction Printed(PackDocument pack, string number, Dictionary<string, string> parts) => new()
    {
        Catalogue = pack.Catalogue,
        Number = number,
        Raised = pack.Period,
        Step = parts.GetValueOrDefault("action", ""),
        Outcome = parts.GetValueOrDefault("outcome", ""),
        Owners = { parts.GetValueOrDefault("who", "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) },
        Timescale = parts.GetValueOrDefault("timescale", ""),
        Status = Status(parts.GetValueOrDefault("status", "")),
    };
}
