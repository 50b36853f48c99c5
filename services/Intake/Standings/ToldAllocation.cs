using Intake.Allocations;

namespace Intake.Standings;

/// <summary>An allocation and who told it last.</summary>
sealed record ToldAllocation(Allocation Allocation, string ToldBy);
