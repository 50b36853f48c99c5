namespace Scorecard.Files.Tests;

/// <summary>A good row of each list, to be spoilt one cell at a time.</summary>
static class Rows
{
    static readonly Dictionary<string, (string[] Header, string[] Good)> Lists = new()
    {
        ["annex_a_1"] = (["Child Unique ID", "Date of Contact", "Contact Source"], ["C1", "14/10/2026", "q) 6: Police"]),
        ["annex_a_4"] = (["Child Unique ID", "Continuous Assessment Start Date", "Child Seen During Continuous Assessment", "Continuous Assessment Date of Authorisation", "Was the child assessed as requiring LA children's social care support"], ["C1", "25/03/2025", "a) Yes", "14/05/2025", "a) Yes"]),
        ["annex_a_10"] = (["Child Unique ID", "Family identifier", "Date of Decision that Child Should be Placed for Adoption", "Date of Adoption Order"], ["C1", "F1", "25/03/2025", ""]),
        ["annex_a_11"] = (["Individual adopter identifier", "Date enquiry received", "Date Stage 1 started"], ["A1", "25/03/2025", ""]),
        ["contacts"] = (["child_id", "received_on", "source", "outcome", "rating"], ["C1", "25/03/2025", "2A", "referral", "AMBER"]),
        ["placements"] = (["child_id", "from", "to", "type", "provider", "location", "authority", "urn", "distance_miles"], ["C1", "25/03/2025", "", "U6", "PR1", "inside", "Hometown", "", "12.5"]),
        ["posts"] = (["post_id", "team", "OrgRole", "FTE", "state", "from", "to"], ["P1", "T1", "5", "0.8", "vacant-agency-covered", "25/03/2025", ""]),
        ["supervision"] = (["worker_id", "supervision_date", "supervisor_id", "type", "excused_reason"], ["W1", "25/03/2025", "W2", "personal", ""]),
        ["annex_a_3"] = (["Child Unique ID", "Date of referral", "Allocated Team", "Allocated Worker"], ["C1", "14/10/2026", "First Response", "Ann Other"]),
        ["annex_a_6"] = (["Child Unique ID", "CIN Start Date", "CIN Closure Date", "Case status", "Allocated Team", "Allocated Worker", "Date of Birth"], ["C1", "25/03/2025", "", "c) Child in need plan", "Safeguarding 1", "Ann Other", "14/05/2015"]),
        ["annex_a_7"] = (["Child Unique ID", "Child Protection Plan Start Date", "Child Protection Plan End Date", "Allocated Team", "Allocated Worker"], ["C1", "25/03/2025", "", "Safeguarding 1", "Ann Other"]),
        ["annex_a_8"] = (["Child Unique ID", "Date Started to be Looked After", "Date Ceased to be Looked After", "Allocated Team", "Allocated Worker"], ["C1", "25/03/2025", "", "Care 1", "Ann Other"]),
        ["annex_a_9"] = (["Child Unique ID", "Allocated Team", "Allocated Worker", "Allocated Personal Advisor", "Eligibility Category", "LA in Touch"], ["C1", "Leaving Care", "", "Pat Adviser", "b) Former relevant child", "a) Yes"]),
        ["allocation_log"] = (["child_id", "worker_id", "team", "role", "from", "to", "reason"], ["C1", "W1", "T1", "lead", "25/03/2025", "", ""]),
        ["missing_episodes"] = (["child_id", "setting", "kind", "start_datetime", "return_datetime", "rhi_offered", "rhi_accepted", "rhi_datetime"], ["C1", "care", "M", "25/03/2025 21:30", "", "", "", ""]),
        ["worker_register"] = (["worker_id", "display_name", "kind", "aliases", "SWENo", "AgencyWorker", "OrgRole", "team", "FTE", "contracted_from", "contracted_to", "asye", "absent_from", "absent_to", "absence_reason"], ["W1", "Ann Other", "social_worker", "", "SW1234567890", "0", "5", "T1", "0.8", "25/03/2019", "", "No", "", "", ""]),
        ["teams"] = (["team", "name", "area", "type", "manager", "from", "to"], ["T1", "Safeguarding 1", "East", "safeguarding", "", "", ""]),
        ["populations"] = (["area", "year", "age_band", "population"], ["East", "2025", "0-17", "60000"]),
    };

    public static string[] Header(string list) => Lists[list].Header;

    public static string[] Good(string list, params (string Column, string Value)[] changes)
    {
        var row = Lists[list].Good.ToArray();
        foreach (var (column, value) in changes)
            row[Array.IndexOf(Lists[list].Header, column)] = value;
        return row;
    }

    public static string Id(string list) => Lists[list].Header[0];
}
