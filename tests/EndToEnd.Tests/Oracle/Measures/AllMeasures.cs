namespace EndToEnd.Tests.Oracle.Measures;

static class AllMeasures
{
    public static IEnumerable<Measure> Of(Reckoning at) =>
    [
        .. FrontDoor.Of(at), .. Assessments.Of(at), .. Conferences.Of(at), .. Protection.Of(at), .. InNeed.Of(at), .. Care.Of(at), .. Placements.Of(at), .. CareOnTime.Of(at),
        .. Missing.Of(at), .. Leaving.Of(at), .. Permanence.Of(at), .. Help.Of(at), .. Allocation.Of(at), .. Caseload.Of(at), .. Workforce.Of(at), .. Supervised.Of(at),
    ];
}
