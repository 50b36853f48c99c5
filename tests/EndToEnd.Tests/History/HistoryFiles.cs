namespace EndToEnd.Tests.History;

/// <summary>The authority's files: the register, what its system shows on a day, and the same with every date.</summary>
static class HistoryFiles
{
    const string Yes = "a) Yes";
    const string No = "b) No";

    static readonly Dictionary<string, string> Categories = new() { ["neglect"] = "a) Neglect", ["physical"] = "b) Physical abuse", ["emotional"] = "c) Emotional abuse" };

    public static string Register(string folder)
    {
        Write(folder, "teams", "team,name,area,type", Truth.Teams.Select((name, n) => $"T{n},{name},{(n < 2 ? "East" : "West")},safeguarding"));
        Write(folder, "worker_register", "worker_id,display_name,kind,AgencyWorker,OrgRole,team,FTE,contracted_from,contracted_to", Truth.Workers.Select((name, n) => $"W{n},{name},social_worker,{n % 3 / 2},5,T{Truth.TeamOf(n)},{(n % 2 == 0 ? "1" : "0.8")},2020-01-01,"));
        Write(folder, "populations", "area,year,age_band,population", ["East,2024,0-17,20000", "West,2024,0-17,30000"]);
        return folder;
    }

    /// <summary>The lists of Annex A as at the close of a day, each with the six months that it goes back.</summary>
    public static string Extract(Truth truth, DateOnly asOf, string folder)
    {
        var window = asOf.AddMonths(-6);
        Lists(truth, asOf, window, folder);
        Front(truth, asOf, window, folder);
        Write(folder, "List_7", "Child Unique ID,Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,Date of the Last Statutory Visit,Was the Child Seen Alone?,Date of latest review conference,Child Protection Plan End Date,Number of Previous Child Protection Plans,Allocated Team,Allocated Worker",
            from child in truth.Children
            from plan in child.Plans
            where plan.From <= asOf && !(plan.To < window)
            let visit = plan.Visits.Where(visit => visit.Day <= asOf).Cast<(DateOnly Day, bool Alone)?>().LastOrDefault()
            select Row(child.Id, Day(plan.From), Categories[plan.Category], Categories[plan.Category], Day(visit?.Day), visit is null ? "" : YesNo(visit.Value.Alone), Latest(plan.Reviews, asOf), Ended(plan.To, asOf), plan.Before, Holder(child, asOf)));
        Write(folder, "List_8", "Child Unique ID,Unaccompanied Asylum Seeking Child,Date Started to be Looked After,Category of Need,Start date of current legal status,Legal Status,Date of Latest Statutory Review,Date of Last Social Work Visit,Date of Last Health Assessment,Date of Last Dental Check,Date Ceased to be Looked After,Reason Ceased to be Looked After,Start Date of Most Recent Placement,Placement Type,Placement Provider,Placement Location,Allocated Team,Allocated Worker",
            from child in truth.Children
            from care in child.Care
            where care.From <= asOf && !(care.To < window)
            let status = care.Statuses.LastOrDefault(status => status.From <= asOf)
            let placement = care.Placements.LastOrDefault(placement => placement.From <= asOf)
            select Row(child.Id, YesNo(care.Unaccompanied), Day(care.From), care.Need, Day(status.From), status.Code, Latest(care.Reviews, asOf), Latest(care.Visits, asOf), Latest(care.HealthAssessments, asOf), Latest(care.DentalChecks, asOf), Ended(care.To, asOf), care.To <= asOf ? care.EndedBecause : "", Day(placement.From), placement.Type, placement.Provider, placement.Location, Holder(child, asOf)));
        return folder;
    }

    /// <summary>The same with every date, and the lists of cases and referrals as far as they go back.</summary>
    public static string Logs(Truth truth, string folder)
    {
        Lists(truth, Truth.Last, DateOnly.MinValue, folder);
        Write(folder, "allocation_log", "child_id,worker_id,team,from,to",
            from child in truth.Children
            from held in child.Holders
            select Row(child.Id, held.Worker is { } worker ? $"W{worker}" : "", $"T{held.Team}", Iso(held.From), Iso(held.To)));
        Write(folder, "contacts", "child_id,received_on,outcome", from child in truth.Children from day in child.Contacts select Row(child.Id, Iso(day), ""));
        Write(folder, "referrals", "child_id,received_on,no_further_action,decided_on", from child in truth.Children from referral in child.Referrals select Row(child.Id, Iso(referral.Day), referral.Nfa ? "yes" : "no", ""));
        Write(folder, "assessments", "child_id,type,started_on,authorised_on,child_seen,outcome",
            from child in truth.Children
            from assessment in child.Assessments
            select Row(child.Id, "continuous", Iso(assessment.From), Iso(assessment.Authorised), assessment.Seen ? "yes" : "no", assessment.Authorised is null ? "" : assessment.InNeed ? "child_in_need" : "no_further_action"));
        Write(folder, "section47", "child_id,started_on,conference_on,conference_not_needed,led_to_plan",
            from child in truth.Children from enquiry in child.Enquiries select Row(child.Id, Iso(enquiry.Day), Iso(enquiry.Conference), "no", enquiry.Plan == true ? "yes" : ""));
        Write(folder, "early_help", "child_id,from,assessed_on,to", from child in truth.Children from help in child.EarlyHelp select Row(child.Id, Iso(help.From), "", Iso(help.To)));
        Write(folder, "protection_plans", "child_id,from,to,initial_category,latest_category,previous_plans",
            from child in truth.Children from plan in child.Plans select Row(child.Id, Iso(plan.From), Iso(plan.To), plan.Category, plan.Category, plan.Before));
        Write(folder, "visits", "child_id,type,visited_on,seen_alone", truth.Children.SelectMany(child => child.Plans
            .SelectMany(plan => plan.Visits.Select(visit => Row(child.Id, "child_protection", Iso(visit.Day), visit.Alone ? "yes" : "no")))
            .Concat(child.Care.SelectMany(care => care.Visits.Select(day => Row(child.Id, "looked_after", Iso(day), ""))))));
        Write(folder, "reviews", "child_id,type,held_on", truth.Children.SelectMany(child => child.Plans
            .SelectMany(plan => plan.Reviews.Select(day => Row(child.Id, "child_protection", Iso(day))))
            .Concat(child.Care.SelectMany(care => care.Reviews.Select(day => Row(child.Id, "looked_after", Iso(day)))))));
        Care(truth, folder);
        return folder;
    }

    static void Lists(Truth truth, DateOnly asOf, DateOnly window, string folder)
    {
        Write(folder, "List_3", "Child Unique ID,Date of Birth,Date of referral,Referral NFA?,Allocated Team,Allocated Worker",
            from child in truth.Children
            from referral in child.Referrals
            where referral.Day <= asOf && referral.Day >= window
            select Row(child.Id, Day(child.Born), Day(referral.Day), YesNo(referral.Nfa), "", ""));
        Write(folder, "List_6", "Child Unique ID,Date of Birth,CIN Start Date,CIN Closure Date,Case status,Allocated Team,Allocated Worker",
            from child in truth.Children
            where child.From <= asOf && !(child.To < window)
            select Row(child.Id, Day(child.Born), Day(child.From), Ended(child.To, asOf), Status(child, asOf), Holder(child, asOf)));
    }

    static void Front(Truth truth, DateOnly asOf, DateOnly window, string folder)
    {
        Write(folder, "List_1", "Child Unique ID,Date of Contact,Contact Source",
            from child in truth.Children from day in child.Contacts where day <= asOf && day >= window select Row(child.Id, Day(day), ""));
        Write(folder, "List_2", "Child Unique ID,Assessment start date,Assessment completion date,Organisation completing assessment",
            from child in truth.Children from help in child.EarlyHelp where help.From <= asOf && !(help.To < window) select Row(child.Id, Day(help.From), "", ""));
        Write(folder, "List_4", "Child Unique ID,Continuous Assessment Start Date,Child Seen During Continuous Assessment,Continuous Assessment Date of Authorisation,Was the child assessed as requiring LA children's social care support?",
            from child in truth.Children
            from assessment in child.Assessments
            where assessment.From <= asOf && !(assessment.Authorised < window)
            select Row(child.Id, Day(assessment.From), YesNo(assessment.Seen), Ended(assessment.Authorised, asOf), assessment.Authorised <= asOf ? YesNo(assessment.InNeed) : ""));
        Write(folder, "List_5", "Child Unique ID,Strategy discussion initiating Section 47 Enquiry Start Date,Was an Initial Child Protection Conference deemed unnecessary?,Date of Initial Child Protection Conference,Did the Initial Child Protection Conference Result in a Child Protection Plan",
            from child in truth.Children
            from enquiry in child.Enquiries
            where enquiry.Day <= asOf && enquiry.Day >= window
            select Row(child.Id, Day(enquiry.Day), No, Ended(enquiry.Conference, asOf), enquiry.Conference <= asOf && enquiry.Plan == true ? Yes : ""));
    }

    static void Care(Truth truth, string folder)
    {
        var periods = truth.Children.SelectMany(child => child.Care.Select(care => (child.Id, Care: care))).ToList();
        Write(folder, "care_periods", "child_id,from,to,category_of_need,unaccompanied,ended_because",
            periods.Select(each => Row(each.Id, Iso(each.Care.From), Iso(each.Care.To), each.Care.Need, each.Care.Unaccompanied ? "yes" : "no", each.Care.EndedBecause)));
        Write(folder, "legal_statuses", "child_id,from,to,code",
            periods.SelectMany(each => each.Care.Statuses.Select((status, n) => Row(each.Id, Iso(status.From), Iso(Next(each.Care.Statuses.Select(other => other.From), n, each.Care.To)), status.Code))));
        Write(folder, "placements", "child_id,from,to,type,provider,location",
            periods.SelectMany(each => each.Care.Placements.Select((placement, n) => Row(each.Id, Iso(placement.From), Iso(Next(each.Care.Placements.Select(other => other.From), n, each.Care.To)), placement.Type, placement.Provider, placement.Location))));
        Write(folder, "health", "child_id,type,checked_on", periods.SelectMany(each => each.Care.HealthAssessments.Select(day => Row(each.Id, "health_assessment", Iso(day)))
            .Concat(each.Care.DentalChecks.Select(day => Row(each.Id, "dental_check", Iso(day))))));
    }

    static DateOnly? Next(IEnumerable<DateOnly> days, int n, DateOnly? ended) => days.Skip(n + 1).Cast<DateOnly?>().FirstOrDefault() ?? ended;

    // In care before protection, as the list has it.
    static string Status(TrueChild child, DateOnly asOf) =>
        child.To <= asOf ? "e) Closed episode"
        : child.Care.Exists(care => care.From <= asOf && !(care.To <= asOf)) ? "a) Looked after child"
        : child.Plans.Exists(plan => plan.From <= asOf && !(plan.To <= asOf)) ? "b) Child Protection plan"
        : "c) Child in need plan";

    static string Holder(TrueChild child, DateOnly asOf)
    {
        var day = child.To <= asOf ? child.To.Value.AddDays(-1) : asOf;
        var holder = child.Holders.Find(held => held.From <= day && !(held.To <= day));
        return Row(holder is null ? "" : Truth.Teams[holder.Team], holder?.Worker is { } worker ? Truth.Workers[worker] : "");
    }

    static string Latest(IEnumerable<DateOnly> days, DateOnly asOf) => Day(days.Where(day => day <= asOf).Cast<DateOnly?>().LastOrDefault());

    static string Ended(DateOnly? day, DateOnly asOf) => day <= asOf ? Day(day) : "";

    static string YesNo(bool yes) => yes ? Yes : No;

    static string Day(DateOnly? day) => day?.ToString("dd/MM/yyyy", null) ?? "";

    static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", null) ?? "";

    static string Row(params object?[] cells) => string.Join(',', cells);

    // A list of open cases without rows is refused, as one that was cut off.
    static void Write(string folder, string name, string header, IEnumerable<string> rows)
    {
        if (rows.ToList() is { Count: > 0 } told) File.WriteAllLines(Path.Combine(folder, $"{name}.csv"), [header, .. told]);
    }
}
