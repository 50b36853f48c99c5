namespace EndToEnd.Tests.History;

/// <summary>Three children, each with something that happened between two extracts and left little trace in them.</summary>
static class BetweenExtracts
{
    public const string Lost = "2";
    public const int OtherWorker = 1;

    static readonly DateOnly From = new(2026, 3, 2);

    public static Truth Truth() => new() { Children = { AwayAndBack(), WithoutAWorker(), MovedTwice() } };

    static TrueChild AwayAndBack()
    {
        var child = Child("1");
        child.Holders.AddRange([Held(0, From, August(10)), Held(OtherWorker, August(10), August(20)), Held(0, August(20), null)]);
        return child;
    }

    static TrueChild WithoutAWorker()
    {
        var child = Child(Lost);
        child.Holders.Add(Held(2, From, August(12)));
        return child;
    }

    static TrueChild MovedTwice()
    {
        var child = Child("3");
        child.Holders.Add(Held(3, From, null));
        var care = new TrueCare(From, "N1", Unaccompanied: false);
        care.Statuses.Add((From, "C2"));
        foreach (var day in (DateOnly[])[From, August(5), August(20)]) care.Placements.Add((day, "U6", "PR1", "inside"));
        child.Care.Add(care);
        return child;
    }

    static TrueChild Child(string id) => new(id, new(2015, 6, 1), From);

    static TrueHolder Held(int worker, DateOnly from, DateOnly? to) => new(worker, History.Truth.TeamOf(worker), from, to);

    static DateOnly August(int day) => new(2026, 8, day);
}
