using Workforce.Register;

namespace Workforce.Agency;

/// <summary>Who holds cases of a team or has it as home team, on one day. Pure. Not on the register: only what is held is known.</summary>
sealed record TeamWorker(string WorkerId, Worker? Known, DateOnly Day, bool HomeTeam, int Cases, int CasesElsewhere)
{
    public string Name => Known?.DisplayName ?? WorkerId;

    public bool InPost => Known?.IsInPost(Day) == true;

    public bool Absent => Known?.IsAbsent(Day) == true;
}
