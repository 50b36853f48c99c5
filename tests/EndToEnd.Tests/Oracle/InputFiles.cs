using System.Globalization;

namespace EndToEnd.Tests.Oracle;

using Row = Dictionary<string, string>;

/// <summary>Reads what a council hands over, by the definitions and not by the product's reader.</summary>
static class InputFiles
{
    static readonly string[] Lists = ["List 3", "List 6", "List 7", "List 8", "List 9"];

    // A referral this many days before the case began is the one that led to it.
    const int ReferralLeadsWithin = 45;

    public static Authority Read(string folder, DateOnly asOf)
    {
        using var workbook = new Sheets(Path.Combine(folder, "Annex_A.xlsx"));
        var authority = new Authority
        {
            Teams = [.. Csv.Read(Path.Combine(folder, "teams.csv")).Select(TeamOf)],
            Workers = [.. Csv.Read(Path.Combine(folder, "worker_register.csv")).Select(WorkerOf)],
        };
        ReadCases(authority, workbook, asOf);
        foreach (var row in Lists.SelectMany(workbook.Rows))
        {
            authority.Births[row["Child Unique ID"]] = Dates.Day(row["Date of Birth"])!.Value;
        }
        var log = Path.Combine(folder, "allocation_log.csv");
        if (File.Exists(log)) ReadLog(authority, Csv.Read(log));
        foreach (var row in Csv.Read(Path.Combine(folder, "missing_episodes.csv")))
        {
            authority.EpisodesOf(row["child_id"]).Add(new(row["setting"], row["kind"] == "A" ? "away" : "missing", Dates.Moment(row["start_datetime"])!.Value, Dates.Moment(row["return_datetime"])));
        }
        return authority;
    }

    static void ReadCases(Authority authority, Sheets workbook, DateOnly asOf)
    {
        var referrals = workbook.Rows("List 3").ToLookup(row => row["Child Unique ID"], row => Dates.Day(row["Date of Referral"])!.Value);
        // List 6 speaks for a child; those it leaves out are taken from 8, then 7, then 9.
        Add("List 6", row => Of(row, "CIN Start Date"), "CIN Closure Date", row => NeedOf(Of(row, "Case Status")));
        Add("List 8", row => Of(row, "Date Started to be Looked After"), "Date Ceased to be Looked After", _ => Need.InCare);
        Add("List 7", row => Of(row, "Child Protection Plan Start Date"), "Child Protection Plan End Date", _ => Need.Protection);
        // List 9 says of no case when it began: it is known since the day of the extract.
        Add("List 9", _ => "", "", _ => Need.CareLeaver);

        void Add(string list, Func<Row, string> from, string to, Func<Row, Need> need)
        {
            foreach (var row in workbook.Rows(list).Where(row => !authority.Cases.ContainsKey(row["Child Unique ID"])))
            {
                var child = row["Child Unique ID"];
                var start = Dates.Day(from(row)) ?? asOf;
                var referred = referrals[child].Where(day => day <= start && start.DayNumber - day.DayNumber <= ReferralLeadsWithin).DefaultIfEmpty(start).Max();
                authority.Cases[child] = [new Spell(start, Dates.Day(Of(row, to)), referred, need(row))];
                var worker = Of(row, "Allocated Worker") is { Length: > 0 } named ? named : Of(row, "Allocated Personal Advisor");
                authority.LeadsOf(child).Add(new Lead(Of(row, "Allocated Team"), worker, start, null));
            }
        }
    }

    // A dated log says who held its children, whatever the lists name.
    static void ReadLog(Authority authority, List<Row> log)
    {
        foreach (var child in log.Where(row => row["role"] == "lead").GroupBy(row => row["child_id"]))
        {
            authority.LeadsOf(child.Key).Clear();
            authority.LeadsOf(child.Key).AddRange(child.Select(row => new Lead(row["team"], row["worker_id"], Dates.Day(row["from"])!.Value, Dates.Day(row["to"]))));
        }
    }

    static string Of(Row row, string column) => row.GetValueOrDefault(column, "");

    static Team TeamOf(Row row) => new(row["team"], row["name"], row["area"], Dates.Day(row["from"]), Dates.Day(row["to"]));

    static Worker WorkerOf(Row row) => new(
        row["worker_id"], row["display_name"], row["aliases"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), KindOf(row["kind"]),
        row["AgencyWorker"] == "1", row["OrgRole"] == "" ? 0 : int.Parse(row["OrgRole"], CultureInfo.InvariantCulture), row["team"],
        row["FTE"] == "" ? 0 : decimal.Parse(row["FTE"], CultureInfo.InvariantCulture),
        Dates.Day(row["contracted_from"]), Dates.Day(row["contracted_to"]), Dates.Day(row["absent_from"]), Dates.Day(row["absent_to"]), row["asye"] == "1");

    static Kind KindOf(string word) => word switch
    {
        "social_worker" => Kind.SocialWorker,
        "personal_adviser" => Kind.PersonalAdviser,
        "other_staff" => Kind.OtherStaff,
        "duty" => Kind.Duty,
        "generic" => Kind.Generic,
        _ => throw new ArgumentException(word),
    };

    static Need NeedOf(string status) => status[0] switch
    {
        'a' => Need.InCare,
        'b' => Need.Protection,
        'c' or 'e' => Need.InNeed,
        'd' => Need.Assessment,
        _ => throw new ArgumentException(status),
    };
}
