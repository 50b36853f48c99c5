using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Daily;

/// <summary>Why nobody holds a case, in words, and which children must never be without a worker.</summary>
static class Reasons
{
    public static readonly IReadOnlyList<UnallocatedReason> All =
    [
        UnallocatedReason.NoWorker, UnallocatedReason.TeamOnly, UnallocatedReason.DutyFolder, UnallocatedReason.NameOnly, UnallocatedReason.NotQualified,
    ];

    public static string Words(UnallocatedReason reason) => reason switch
    {
        UnallocatedReason.NoWorker => "No worker",
        UnallocatedReason.TeamOnly => "Team only",
        UnallocatedReason.DutyFolder => "Duty folder",
        UnallocatedReason.NameOnly => "Name only",
        UnallocatedReason.NotQualified => "Not qualified",
        UnallocatedReason.Unspecified => "Not told",
    };

    public static string Words(UnallocatedCase told) =>
        Detail(told.Detail) is { } detail ? $"{Words(told.Reason)}: {detail}" : Words(told.Reason);

    public static bool Headline(UnallocatedReason reason) => reason is UnallocatedReason.NoWorker or UnallocatedReason.TeamOnly;

    // Cumberland and Milton Keynes: a child on a protection plan or in care is never unallocated, whatever the age of the
    // case. A worker who is not a social worker is a named worker: that is counted, and is not this alarm.
    public static bool NeverUnallocated(UnallocatedCase told) =>
        told.Status is CaseStatus.ChildProtection or CaseStatus.LookedAfter && told.Reason is not UnallocatedReason.NotQualified;

    public static string Words(CaseStatus status) => status switch
    {
        CaseStatus.FrontDoor => "Front door",
        CaseStatus.OpenAssessment => "Open assessment",
        CaseStatus.ChildInNeed => "Child in need",
        CaseStatus.ChildProtection => "Child protection plan",
        CaseStatus.LookedAfter => "In care",
        CaseStatus.CareLeaver => "Care leaver",
        CaseStatus.Unspecified => "Not told",
    };

    public static string Basis(string basis) => basis switch
    {
        "never_allocated" => "never had a worker",
        "allocation_log" => "from the allocation log",
        "told" => "as told",
        "inferred" => "worked out from extracts",
        _ => basis.Replace('_', ' '),
    };

    static string? Detail(string detail) => detail switch
    {
        "" => null,
        "left" => "has left",
        "long_absent" => "long absent",
        "generic" => "not a person",
        "not_on_register" => "not on the register",
        "two_matches" => "matches two workers",
        _ => detail.Replace('_', ' '),
    };
}
