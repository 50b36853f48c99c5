using Scorecard.Protos.Imports.V1;
using State = Scorecard.Protos.Imports.V1.BeginImportResponse.Types.State;

namespace Dashboard.Imports;

static class ImportWords
{
    public static string Of(State state) => state switch
    {
        State.Unspecified => "Not told",
        State.Staging => "Being checked",
        State.Applying => "Being applied",
        State.Applied => "Applied",
        State.Undone => "Undone",
        State.Cancelled => "Cancelled",
    };

    public static string Colour(State state) => state switch
    {
        State.Applied => "govuk-tag--green",
        State.Staging or State.Applying => "govuk-tag--blue",
        State.Undone or State.Cancelled or State.Unspecified => "govuk-tag--grey",
    };

    /// <summary>What a list holds, in the words of the files' own guide.</summary>
    public static string List(string list) => list switch
    {
        "annex_a_3" => "Annex A list 3, referrals",
        "annex_a_6" => "Annex A list 6, children in need",
        "annex_a_7" => "Annex A list 7, child protection",
        "annex_a_8" => "Annex A list 8, children in care",
        "annex_a_9" => "Annex A list 9, care leavers",
        "allocation_log" => "Allocation log",
        "missing_episodes" => "Missing episodes",
        _ => list.Replace('_', ' '),
    };

    public static int Read(ImportSummary import) => import.Files.Sum(file => file.RowsRead);

    public static int Rejected(ImportSummary import) => import.Files.Sum(file => file.RowsRejected);
}
