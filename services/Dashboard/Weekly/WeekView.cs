using System.Globalization;
using Dashboard.Patterns;
using Scorecard.Protos.Weekly.V1;

namespace Dashboard.Weekly;

/// <summary>A week as a page shows it: the counts of one part, and the beginning of its worklists.</summary>
/// <param name="IsWhole">Nothing is left out of Things for its length.</param>
/// <param name="Workers">Names by registration number, as far as they are known.</param>
public sealed record WeekView(
    GetWeekResponse Told, IReadOnlyList<WeekPart> Parts, WeekPart Part, IReadOnlyList<DueThing> Things, bool IsWhole, IReadOnlyDictionary<string, string> Workers)
{
    /// <summary>What is due, in the order in which it must be acted on.</summary>
    public static readonly IReadOnlyList<(string State, string Heading)> States =
        [("missed", "Missed in the week"), ("overdue", "Overdue from earlier weeks"), ("in_7_days", "Due in the next 7 days"), ("in_14_days", "Due in 8 to 14 days")];

    public static readonly IReadOnlyList<(string Group, string Heading)> Movements = [("came_in", "Came in"), ("went_out", "Went out")];

    readonly Dictionary<(string Group, string Kind, string Part), int> numbers =
        Told.Counts.ToDictionary(count => (count.Group, count.Kind, count.By == "" ? "" : $"{count.By}:{(count.HasPart ? count.Part : null)}"), count => count.Number);

    public Week Week => Told.Week;

    public string Address => "/weekly/" + Week.Id;

    public string Query => QueryOf(Part);

    /// <summary>The day that it was read at, and what follows from it.</summary>
    public string AsAt => $"As at {London.Day(Week.AsAt)}" + (Week.AsAt != Week.OverUntil ? ", which is not over: what is due on it counts as still to come"
        : IsOver ? "" : ": the data goes no further");

    /// <summary>Week 44 of 2026.</summary>
    public string Title => $"Week {Week.Id[6..].TrimStart('0')} of {Week.Id[..4]}";

    /// <summary>Nothing that a week is told by was ever supplied.</summary>
    public bool IsEmpty => Told.Kinds.All(kind => kind.Needs.Count > 0);

    public bool IsOver => Week.OverUntil == Week.LastDay;

    public string Before => WeekOf(Day(Week.FirstDay).AddDays(-7));

    /// <summary>The same part of another week.</summary>
    public string AddressOf(string week) => $"/weekly/{week}{Query}";

    /// <summary>Another part of the same week.</summary>
    public string AddressOf(WeekPart part) => Address + QueryOf(part);

    public string? After => IsOver ? WeekOf(Day(Week.FirstDay).AddDays(7)) : null;

    public IEnumerable<Kind> Kinds(string group) => Told.Kinds.Where(kind => kind.Group == group);

    /// <summary>Null where it was not counted.</summary>
    public int? Count(string group, Kind kind, WeekPart part) => kind.Needs.Count > 0 ? null : numbers.GetValueOrDefault((group, kind.Id, part.Key));

    public Figure Number(string group, Kind kind, WeekPart part) => Figure.Count(Count(group, kind, part), NeedsOf(kind));

    /// <summary>Of every kind that is counted.</summary>
    public Figure Sum(string state, WeekPart part) => Kinds("due").All(kind => kind.Needs.Count > 0)
        ? Figure.None("no kind of it is counted")
        : Figure.Count(Total(state, part));

    public int Total(string state, WeekPart part) => Kinds("due").Sum(kind => numbers.GetValueOrDefault((state, kind.Id, part.Key)));

    public static string NeedsOf(Kind kind) => $"needs {string.Join(" and ", kind.Needs)}";

    public string TitleOf(string kind) => Told.Kinds.FirstOrDefault(each => each.Id == kind)?.Title ?? kind;

    public string WorkerOf(DueThing thing) => Workers.GetValueOrDefault(thing.Worker, thing.Worker);

    /// <summary>Where the page says what is counted.</summary>
    public static string Anchor(Kind kind) => "kind-" + kind.Id;

    static string QueryOf(WeekPart part) => part.Key == "" ? "" : "?part=" + Uri.EscapeDataString(part.Key);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string WeekOf(DateOnly monday) => string.Create(
        CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(monday.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(monday.ToDateTime(default)):00}");
}
