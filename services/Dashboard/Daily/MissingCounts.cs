using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;

namespace Dashboard.Daily;

/// <summary>Children missing now, counted as the published table does: by setting, and from care by kind.</summary>
static class MissingCounts
{
    public static IReadOnlyList<(string Words, int Count)> Of(IReadOnlyCollection<MissingChild> children) =>
    [
        ("From home", children.Count(child => child.Setting == MissingSetting.Home)),
        ("From education", children.Count(child => child.Setting == MissingSetting.Education)),
        ("From care, missing", children.Count(child => child.Setting == MissingSetting.Care && child.Kind != MissingKind.Away)),
        ("From care, away", children.Count(child => child.Setting == MissingSetting.Care && child.Kind == MissingKind.Away)),
    ];

    /// <summary>A child missing from two settings is one child.</summary>
    public static int Children(IEnumerable<MissingChild> children) => children.DistinctBy(child => child.ChildId).Count();

    public static string Words(MissingSetting setting) => setting switch
    {
        MissingSetting.Home => "Home",
        MissingSetting.Education => "Education",
        MissingSetting.Care => "Care",
        MissingSetting.Unspecified => "Not told",
    };

    public static string Words(MissingKind kind) => kind switch
    {
        MissingKind.Missing => "Missing",
        MissingKind.Away => "Away",
        MissingKind.Unspecified => "Not told",
    };
}
