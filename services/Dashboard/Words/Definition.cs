namespace Dashboard.Words;

/// <summary>One word of the page: what it counts, and where that comes from.</summary>
sealed record Definition(string Word, string Counts, string Source)
{
    const string Issue = "Scorecard Services, what the words count";

    public static readonly IReadOnlyList<Definition> All =
    [
        new("Open case", "One child, once: open in Annex A list 6, or in 7, 8 or 9 when missing from 6. A child known by a referral only is “front door”: in no allocation or unallocated figure. A past day is read as at its close, in London.", "Ofsted, inspecting local authority children’s services, Annex A"),
        new("Total allocations", "Open cases whose lead allocation is a named worker, counted in the team that is recorded on the allocation and not in the worker’s home team, plus the team’s duty folder. In every row, open cases = allocations + name only + unallocated.", Issue),
        new("Workers who hold cases", "Different named workers with a lead case in that team. A duty folder is not a worker. A worker in two teams counts once in the authority’s row.", Issue),
        new("Average caseload", "Allocations divided by workers who hold cases, rounded half up to whole cases, as councils print it.", "Published council caseload reports"),
        new("Average without duty folder", "The same, with the duty folder’s cases left out.", Issue),
        new("Longest list", "The most lead cases that one worker holds in that team.", Issue),
        new("Unallocated", "Open cases with no worker, or with a team only. This is the headline figure.", "Published council reports on unallocated cases"),
        new("Unallocated more than 7 days", "Unallocated, and strictly more than 7 calendar days since the referral. The limit is a setting, and is shown in the column’s heading.", "Published council reports on unallocated cases"),
        new("Name only", "The case carries a name that is not a worker who can hold it now: has left, is long absent, is not a person, or is not on the register.", Issue),
        new("Duty folder", "A place where cases wait, not a person. Its cases are inside allocations, and are shown again under this reason.", Issue),
        new("Not qualified", "A child in need, on a plan or in care whose named worker is not a qualified social worker. A care leaver with a personal adviser is allocated.", Issue),
        new("All reasons more than 7 days", "No worker, team only, duty folder, name only and not qualified together, each strictly more than 7 calendar days since the referral.", Issue),
        new("Unallocated, % of open cases", "Unallocated divided by open cases, to a tenth of a per cent, rounded half up.", Issue),
        new("Days", "Calendar days since the referral: the clock of the published measure.", Issue),
        new("Days without a worker", "Calendar days since the case last had a worker, where that is known, with where it is known from.", Issue),
        new("Never unallocated", "A child on a child protection plan or in care without a worker who can hold the case: no worker, team only, duty folder or name only, whatever the age of the case.", "Practice standards of Cumberland and Milton Keynes councils"),
        new("Children missing now", "Children with an open missing episode, from home, education or care, each child once. Missing: whereabouts not known. Away: whereabouts known, not authorised, from care only. Hours are elapsed hours. An open episode ends at 18. A child with no open case shows “(no open case)” as team.", "Statutory guidance on children who run away or go missing from home or care"),
        new("Missed in the week", "Fell due on a day of the week that is over, and was not done in time. It may be done since: then the list says when.", Issue),
        new("Overdue from earlier weeks", "Fell due before the week, and is still to be done.", Issue),
        new("Due in the next 7 days", "To be done 1 to 7 days after the last day that is over; 8 to 14 days are counted apart. With live data today is not over, so what is due today is in it.", Issue),
        new("Agency share", "Agency divided by agency and in post together, in social work posts: social workers, team managers and both; by people and by full-time equivalent (FTE).", "Children’s social work workforce census"),
        new("As at", "The latest extract’s day, while all figures come from extracts; now, once single changes or a feed have arrived. Data older than the limit is flagged.", Issue),
    ];
}
