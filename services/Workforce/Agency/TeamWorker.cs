using Workforce.Register;

namespace Workforce.Agency;

/// <summary>Who holds cases of a team or has it as home team, on one day. Pure. Not on the register: only what is held is known.</summary>
sealed record TeamWorker(string WorkerId, Worker? Known, DateOnly Day, bool HomeTeam, int Cases, int CasesElsewhere)
{
    public string Name => Known?.DisplayName ?? WorkerId;

    /// <summary>The last day of a contract is a day in post.</summary>
    public bool InPost => Known is { } known && !(known.ContractedFrom > Day) && !(known.ContractedTo < Day);

    public bool Absent => Known is { AbsentFrom: { } from } known && from <= Day && !(known.AbsentTo < Day);
}
