using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Generate;

/// <summary>The cells of each Annex A list, in the order of its headers. What figures are counted from comes from the model; the rest is plausible filling.</summary>
sealed class AnnexARows(AuthorityModel model, Dice dice)
{
    static readonly string[] Sources = ["b) 1B: Individual", "e) 2A: Schools", "e) 2A: Schools", "j) 3D: Health services", "m) 4: Housing", "n) 5A: LA services", "q) 6: Police", "q) 6: Police", "t) 9: Anonymous"];
    static readonly string[] Needs = ["N1 - Abuse or neglect", "N1 - Abuse or neglect", "N1 - Abuse or neglect", "N3 - Parental disability or illness", "N4 - Family in acute stress", "N5 - Family dysfunction"];
    static readonly string[] Closures = ["RC3", "RC7", "RC8", "RC8", "RC5"];
    static readonly string[] Abuses = ["a) Neglect", "a) Neglect", "d) Emotional abuse", "d) Emotional abuse", "b) Physical abuse", "c) Sexual abuse"];
    static readonly string[] Orders = ["C1: ICO", "C2: FCO", "C2: FCO", "V2: Single period under S20", "E1: Placement order"];
    static readonly string[] Plans = ["a) Return to family", "b) Adoption", "c) SGO/CAO", "f) Long-term fostering", "f) Long-term fostering"];
    static readonly string[] Placements = ["a) U1: Foster placement - relatives - long term", "d) U4: Foster placement - long term", "f) U6: Foster placement - not FFA", "f) U6: Foster placement - not FFA", "q) K2: Children's home", "n) H5: Residential accommodation"];
    static readonly string[] Homes = ["U: Independent living", "Y: Other accommodation", "T: Semi-independent", "B: With parents or relatives"];
    static readonly string[] Activities = ["F1: Full time in higher education", "F2: Full time in education other than higher", "F3: Full time in training or employment", "G5: Not in education, employment or training - other"];

    public IEnumerable<object?[]> Of(string sheet) => sheet switch
    {
        "List 1" => Recent(0).SelectMany(child => Enumerable.Range(0, dice.Between(1, 3)).Select(_ => (object?[])[.. Common(child), Back(child.ReferredOn, 30), dice.Of(Sources)])),
        "List 2" => Recent(0).Where(_ => dice.InHundred(30)).Select(child => (object?[])[.. Common(child), Back(child.ReferredOn, 90), child.ReferredOn, "Early Help Service"]),
        "List 3" => Extract("annex_a_3", Referral),
        "List 4" => Recent(7).Where(child => child.Life is not Life.FrontDoor).Select(Assessment),
        "List 5" => model.ChildrenIn("annex_a_7").Where(child => child.PlanFrom > model.AsOf.AddMonths(-6)).Select(Enquiry),
        "List 6" => Extract("annex_a_6", InNeed),
        "List 7" => Extract("annex_a_7", Protection),
        "List 8" => Extract("annex_a_8", LookedAfter),
        "List 9" => Extract("annex_a_9", CareLeaver),
        _ => [],
    };

    IEnumerable<object?[]> Extract(string list, Func<Child, ExtractRow, object?[]> cells) =>
        model.ChildrenIn(list).Select(child => cells(child, AuthorityModel.ExtractOf(child, list)));

    IEnumerable<Child> Recent(int days) => model.ChildrenIn("annex_a_3").Where(child => child.ReferredOn <= model.AsOf.AddDays(-days));

    object?[] Common(Child child) => [Number(child.Id), child.Gender, child.Ethnicity, child.Born, decimal.Round((model.AsOf.DayNumber - child.Born.DayNumber) / 365.25m, 2, MidpointRounding.AwayFromZero)];

    object?[] Referral(Child child, ExtractRow row) =>
        [.. Common(child), child.ReferredOn, dice.Of(Sources), child.Life == Life.FrontDoor ? "a) Yes" : "b) No", dice.InHundred(20) ? 2 : 1, row.Team, row.Worker];

    object?[] Assessment(Child child)
    {
        var end = child.ReferredOn.AddDays(dice.Between(20, 60));
        DateOnly? done = child.Life == Life.OpenAssessment || end > model.AsOf ? null : end;
        return [.. Common(child), Disability(child), child.ReferredOn, "a) Yes", done, done is null ? null : child.Life == Life.Closed ? "b) No" : "a) Yes", child.HeldBy.Team, child.HeldBy.Worker];
    }

    object?[] Enquiry(Child child) =>
        [.. Common(child), Disability(child), Back(child.PlanFrom!.Value, 15), "b) No", child.PlanFrom, "a) Yes", 1, 1, child.HeldBy.Team, child.HeldBy.Worker];

    object?[] InNeed(Child child, ExtractRow row) =>
    [
        .. Common(child), Disability(child), child.ReferredOn, child.IsDisabled ? "N2 - Child’s disability" : dice.Of(Needs), Back(child.ClosedOn ?? model.AsOf, 28),
        child.ClosedOn, child.ClosedOn is null ? null : dice.Of(Closures), Status(child, row), row.Team, row.Worker,
    ];

    object?[] Protection(Child child, ExtractRow row)
    {
        var abuse = dice.Of(Abuses);
        return [.. Common(child), Disability(child), child.PlanFrom, abuse, abuse, Back(model.AsOf, 20), "a) Yes", Back(model.AsOf, 90), null, "b) No", dice.InHundred(24) ? 1 : 0, row.Team, row.Worker];
    }

    object?[] LookedAfter(Child child, ExtractRow row)
    {
        var missing = model.MissingEpisodes.Where(episode => episode.ChildId == child.Id && episode.Setting == MissingSetting.Care).ToList();
        var last = missing.LastOrDefault(episode => episode.ReturnedAt.Length > 0);
        return
        [
            .. Common(child), "b) No", Disability(child), child.CareFrom, dice.Of(Needs), "b) No", child.CareFrom, dice.Of(Orders), Back(model.AsOf, 170), Back(model.AsOf, 40), dice.Of(Plans), Back(model.AsOf, 170),
            Back(model.AsOf, 360), Back(model.AsOf, 360), dice.Skewed(1, 4), null, null, Back(model.AsOf, 360), dice.Of(Placements), dice.InHundred(60) ? "b) PR1 - Own provision" : "e) PR4 - Private provision", "ZZ1 1ZZ", null,
            dice.InHundred(60) ? "a) In" : "b) Out", "Hometown", missing.Count(episode => episode.Kind == MissingKind.Missing), missing.Count(episode => episode.Kind == MissingKind.Away),
            last is null ? null : last.InterviewOffered ? "a) Yes" : "b) No", last is null ? null : last.InterviewAccepted ? "a) Yes" : "b) No", row.Team, row.Worker,
        ];
    }

    // Half of the authorities' systems put a personal adviser in the worker's column; here one in three.
    object?[] CareLeaver(Child child, ExtractRow row)
    {
        var asWorker = dice.Roll(3) == 0;
        return
        [
            .. Common(child), "b) No", Disability(child), row.Team, asWorker ? row.Worker : null, asWorker ? null : row.Worker, "b) Former relevant child", Back(model.AsOf, 170), "a) Yes", Back(model.AsOf, 50),
            dice.Of(Homes), dice.InHundred(90) ? "a) Suitable" : "b) Unsuitable", dice.Of(Activities),
        ];
    }

    static string Status(Child child, ExtractRow row) => row.To.Length > 0 ? "e) Closed episode" : child.Life switch
    {
        Life.LookedAfter => "a) Looked after child",
        Life.ChildProtection => "b) Child Protection plan",
        Life.OpenAssessment => "d) Open assessment",
        _ => "c) Child in need plan",
    };

    static string Disability(Child child) => child.IsDisabled ? "a) Yes" : "b) No";

    static long Number(string id) => long.Parse(id, null);

    DateOnly Back(DateOnly day, int most) => day.AddDays(-dice.Roll(most + 1));
}
