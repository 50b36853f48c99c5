using Google.Protobuf;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

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

    /// <summary>Every other fact: contacts to private fostering, adopters, posts and supervisions.</summary>
    public required IReadOnlyList<IMessage> Journeys { get; init; }

    public IEnumerable<Allocation> Allocations => Children.SelectMany(child => child.Allocations);

    /// <summary>The facts of one kind, such as every Visit, child by child and each in order of time.</summary>
    public IEnumerable<T> Of<T>() where T : IMessage => Journeys.OfType<T>();

    /// <summary>What the rows of list 3, 6, 7, 8 or 9 (annex_a_6) say of cases, in the order they are written.</summary>
    public IEnumerable<ExtractRow> Extract(string list) => new AnnexA(this).Extract(list);
}
