using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Files.Generate;

/// <summary>An invented authority: the truth that its files tell.</summary>
public sealed record AuthorityModel
{
    public required DateOnly AsOf { get; init; }
    public required IReadOnlyList<Team> Teams { get; init; }
    public required IReadOnlyList<Worker> Workers { get; init; }
    public required IReadOnlyList<Population> Populations { get; init; }
    public required IReadOnlyList<Child> Children { get; init; }
    public required IReadOnlyList<MissingEpisode> MissingEpisodes { get; init; }

    public IEnumerable<Allocation> Allocations => Children.SelectMany(child => child.Allocations);

    /// <summary>What the rows of list 3, 6, 7, 8 or 9 (annex_a_6) say, in the order they are written.</summary>
    public IEnumerable<ExtractRow> Extract(string list) => ChildrenIn(list).Select(child => ExtractOf(child, list));

    internal IEnumerable<Child> ChildrenIn(string list)
    {
        var since = AsOf.AddMonths(-6);
        return Children.Where(child => list switch
        {
            "annex_a_3" => child.ReferredOn > since && child.Life is not Life.CareLeaver,
            "annex_a_6" => child.Life is not (Life.FrontDoor or Life.CareLeaver) && !child.IsOnlyInItsOwnList && !(child.ClosedOn <= since),
            "annex_a_7" => child.PlanFrom is not null,
            "annex_a_8" => child.CareFrom is not null,
            "annex_a_9" => child.Life is Life.CareLeaver,
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, "No such extract."),
        });
    }

    internal static ExtractRow ExtractOf(Child child, string list)
    {
        var holder = list is "annex_a_7" or "annex_a_8" ? child.ElsewhereHeldBy ?? child.HeldBy : child.HeldBy;
        var (status, from, to) = list switch
        {
            "annex_a_3" => (CaseStatus.FrontDoor, (DateOnly?)child.ReferredOn, (DateOnly?)null),
            "annex_a_6" => (StatusOf(child.Life), child.ReferredOn, child.ClosedOn),
            "annex_a_7" => (CaseStatus.ChildProtection, child.PlanFrom, null),
            "annex_a_8" => (CaseStatus.LookedAfter, child.CareFrom, null),
            _ => (CaseStatus.CareLeaver, null, null),
        };
        return new ExtractRow { ChildId = child.Id, Status = status, From = Told.Date(from), To = Told.Date(to), Team = holder.Team, Worker = holder.Worker, BirthDate = Told.Date(child.Born) };
    }

    static CaseStatus StatusOf(Life life) => life switch
    {
        Life.OpenAssessment => CaseStatus.OpenAssessment,
        Life.ChildProtection => CaseStatus.ChildProtection,
        Life.LookedAfter => CaseStatus.LookedAfter,
        Life.CareLeaver => CaseStatus.CareLeaver,
        Life.FrontDoor => CaseStatus.FrontDoor,
        Life.Closed or Life.ChildInNeed or Life.NoRecourse or Life.Disabled => CaseStatus.ChildInNeed,
    };
}
