using Scorecard.Populations;
using Scorecard.Records.Log;
using Scorecard.Records.Storage;
using Scorecard.Reported;

namespace Scorecard;

/// <summary>What Scorecard's own log keeps to read. It tells the others nothing yet.</summary>
sealed class ScorecardModel([FromKeyedServices(ScorecardModel.Name)] Database database) : RecordModel<NothingBeside>
{
    public const string Name = "scorecard";

    public override string Source => Name;

    public override Task<NothingBeside> Context(LockedTransaction transaction, string authority) => Task.FromResult(NothingBeside.Instance);

    public override async Task Project(LockedTransaction transaction, string authority, IReadOnlyList<LogChange> changes)
    {
        await ToldStore.Apply(database, transaction, authority, changes);
        await PopulationTable.Apply(database, transaction, authority, changes);
    }

    public override PublishedBody? Publish(LogChange change) => null;
}

/// <summary>Scorecard's rules look at nothing but the record they are about.</summary>
sealed class NothingBeside
{
    public static readonly NothingBeside Instance = new();

    NothingBeside()
    {
    }
}
