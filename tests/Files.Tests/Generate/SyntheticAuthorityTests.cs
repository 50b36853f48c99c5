using System.Globalization;
using System.Security.Cryptography;
using Google.Protobuf;
using Scorecard.Files.Generate;
using Scorecard.Protos.Records.V1;

namespace Scorecard.Files.Tests.Generate;

public sealed class SyntheticAuthorityTests
{
    static readonly string[] Extracts = ["annex_a_3", "annex_a_6", "annex_a_7", "annex_a_8", "annex_a_9"];
    static readonly GenerateOptions Small = new() { Children = 1500, Workers = 90 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Write_Twice_IsTheSameToTheByte(bool mess)
    {
        var options = Small with { Mess = mess };

        Digests(options).ShouldBe(Digests(options));
    }

    [Fact]
    public void Write_AnotherSeed_IsAnotherAuthority()
    {
        var (one, two) = (Digests(Small), Digests(Small with { Seed = 2 }));

        one.Keys.ShouldBe(two.Keys);
        one.Where(file => two[file.Key] == file.Value).ShouldBeEmpty();
    }

    // So that every measure of it can be counted.
    [Fact]
    public void Write_AnySeed_FillsEveryTemplate()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            using var given = new Given();
            SyntheticAuthority.Write(Small with { Children = 400, Workers = 40, Years = 2, Seed = seed }, given.Path);

            InputFolder.Open(given.Path).Unread.ShouldBeEmpty($"seed {seed}");
        }
    }

    // What this seed made on the day it was written down, on any machine and in any later version.
    [Fact]
    public void Build_KnownSeed_MakesTheKnownAuthority()
    {
        var model = SyntheticAuthority.Build(Small);
        var text = string.Concat(model.Teams.Select(Line).Concat(model.Workers.Select(Line)).Concat(model.Allocations.Select(Line)).Concat(model.MissingEpisodes.Select(Line)).Concat(model.Journeys.Select(Line)));

        Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)))[..16].ShouldBe("679857ee42767350");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Write_ReadBack_IsTheModel(ulong seed)
    {
        using var given = new Given();
        var model = SyntheticAuthority.Write(Small with { Seed = seed }, given.Path);

        var folder = InputFolder.Open(given.Path);

        folder.Refused.ShouldBeEmpty();
        folder.Unread.ShouldBeEmpty();
        foreach (var list in Extracts)
            Read(folder, list).ShouldBe(model.Extract(list), false, list);
        Read(folder, "teams").ShouldBe(model.Teams);
        Read(folder, "worker_register").ShouldBe(model.Workers);
        Read(folder, "populations").ShouldBe(model.Populations);
        Read(folder, "allocation_log").ShouldBe(model.Allocations);
        Read(folder, "missing_episodes").ShouldBe(model.MissingEpisodes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Write_Mess_ReadsAsTheModelButForRepeatedRows(ulong seed)
    {
        using var given = new Given();
        var model = SyntheticAuthority.Write(Small with { Seed = seed, Mess = true }, given.Path);

        var folder = InputFolder.Open(given.Path);

        folder.Refused.ShouldBeEmpty();
        folder.Files.Select(file => file.Name).ShouldContain("List_7.csv");
        foreach (var list in Extracts[1..])
            Read(folder, list).ShouldBe(model.Extract(list), false, list);
        foreach (var list in JourneysTests.AnnexA)
            Told(folder, list).ShouldBe(JourneysTests.Expected(model, list).Select(JourneysTests.WithoutWhatMessHides), false, list);
        var referrals = File(folder, "annex_a_3").Rows(model.AsOf).ToList();
        var repeated = referrals.OfType<RejectedRow>().ToList();
        repeated.Count.ShouldBe(6);
        repeated.ShouldAllBe(row => row.Faults.Single().Violation.Code == "duplicate");
        var accepted = referrals.OfType<AcceptedRow>().Select(row => row.Record).ToHashSet();
        model.Extract("annex_a_3").Where(row => !accepted.Contains(row)).Select(row => row.ChildId).ShouldBe(repeated.Select(row => row.ChildId).Distinct());
    }

    [Fact]
    public void Build_MessOrNot_IsTheSameAuthority() =>
        SyntheticAuthority.Build(Small with { Mess = true }).Allocations.ShouldBe(SyntheticAuthority.Build(Small).Allocations);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Build_Standings_AreOfEveryKind(ulong seed)
    {
        var model = SyntheticAuthority.Build(new GenerateOptions { Seed = seed });
        var workers = model.Workers.ToDictionary(worker => worker.WorkerId);
        var asOf = model.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string Standing(Child child)
        {
            if (child.Allocations.LastOrDefault(allocation => allocation is { Role: "lead", To: "" }) is not { } lead)
                return "nobody";
            if (lead.Worker.Length == 0)
                return "team only";
            if (!workers.TryGetValue(lead.Worker, out var worker))
                return "not on the register";
            return worker.Kind is WorkerKind.Duty or WorkerKind.Generic ? worker.Kind.ToString()
                : worker.ContractedTo.Length > 0 && string.CompareOrdinal(worker.ContractedTo, asOf) < 0 ? "left"
                : worker.AbsentFrom.Length > 0 ? "absent"
                : worker.Kind.ToString();
        }

        var open = model.Children.Where(child => child.IsOpen).GroupBy(Standing).ToDictionary(group => group.Key, group => group.Count());

        open.Keys.ShouldBe(["nobody", "team only", "not on the register", "Duty", "Generic", "left", "absent", "SocialWorker", "PersonalAdviser", "OtherStaff"], ignoreOrder: true);
        var total = open.Values.Sum();
        total.ShouldBeInRange(4_000, 6_000);
        (open["SocialWorker"] + open["PersonalAdviser"]).ShouldBeGreaterThan(total * 80 / 100);
        open.Values.Min().ShouldBeGreaterThan(5);
        model.Children.Count(child => child.ElsewhereHeldBy is not null).ShouldBeGreaterThan(5);
        model.Children.Count(child => child.IsOnlyInItsOwnList).ShouldBeGreaterThan(5);
        model.MissingEpisodes.Where(episode => episode.ReturnedAt.Length == 0).Select(episode => (episode.Setting, episode.Kind)).Distinct().Count().ShouldBe(4);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Build_Periods_NeitherOverlapNorLieAhead(ulong seed)
    {
        var model = SyntheticAuthority.Build(new GenerateOptions { Seed = seed, Children = 4000 });
        var asOf = model.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        foreach (var child in model.Children)
        {
            var leads = child.Allocations.Where(allocation => allocation.Role == "lead").ToList();
            foreach (var (before, after) in leads.Zip(leads.Skip(1)))
                string.CompareOrdinal(before.To, after.From).ShouldBeLessThanOrEqualTo(0, child.Id);
            leads.SkipLast(1).ShouldAllBe(allocation => allocation.To.Length > 0);
            leads.ShouldAllBe(allocation => string.CompareOrdinal(allocation.From, asOf) <= 0 && (allocation.To.Length == 0 || string.CompareOrdinal(allocation.From, allocation.To) <= 0));
            (child.IsOpen || leads.All(allocation => allocation.To.Length > 0)).ShouldBeTrue(child.Id);
        }
        foreach (var episodes in model.MissingEpisodes.GroupBy(episode => (episode.ChildId, episode.Setting)))
            foreach (var (before, after) in episodes.Zip(episodes.Skip(1)))
                DateTimeOffset.Parse(before.ReturnedAt, CultureInfo.InvariantCulture).ShouldBeLessThan(DateTimeOffset.Parse(after.StartedAt, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Build_HolderInTheLists_IsTheHolderInTheLog()
    {
        var model = SyntheticAuthority.Build(Small);
        var workers = model.Workers.ToDictionary(worker => worker.WorkerId);
        var teams = model.Teams.ToDictionary(team => team.Team_);

        foreach (var child in model.Children.Where(child => child.IsOpen))
        {
            var lead = child.Allocations.LastOrDefault(allocation => allocation is { Role: "lead", To: "" });
            child.HeldBy.Team.ShouldBe(lead is null ? "" : teams[lead.Team].Name);
            var names = lead is null ? [""] : workers.TryGetValue(lead.Worker, out var worker) ? [worker.DisplayName, .. worker.Aliases] : (IEnumerable<string>)[lead.Worker];
            names.ShouldContain(child.HeldBy.Worker);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(40, 3)]
    [InlineData(200, 4000)]
    public void Write_AnySize_Reads(int children, int workers)
    {
        using var given = new Given();
        var model = SyntheticAuthority.Write(new GenerateOptions { Children = children, Workers = workers, Years = 1 }, given.Path);

        model.Workers.Select(worker => worker.DisplayName).ShouldBeUnique();
        model.Children.Select(child => child.Id).ShouldBeUnique();
        model.Children.Count.ShouldBe(children);
        model.Workers.Count.ShouldBe(workers + 3);
        InputFolder.Open(given.Path).Files.SelectMany(file => file.Rows(model.AsOf)).ShouldAllBe(row => row is AcceptedRow);
    }

    static List<IMessage> Read(InputFolder folder, string list) =>
        [.. File(folder, list).Rows(Small.AsOf).Select(row => row.ShouldBeOfType<AcceptedRow>(Doors.Told(row)).Record!)];

    static IEnumerable<IMessage> Told(InputFolder folder, string list) =>
        File(folder, list).Rows(Small.AsOf).OfType<AcceptedRow>().SelectMany(row => row.Journey).Select(record => JourneysTests.WithoutWhatMessHides(JourneysTests.BodyOf(record)));

    static InputFile File(InputFolder folder, string list) => folder.Files.Single(file => file.List == list);

    static string Line(IMessage message) => message + "\n";

    static SortedDictionary<string, string> Digests(GenerateOptions options)
    {
        using var given = new Given();
        SyntheticAuthority.Write(options, given.Path);
        return new SortedDictionary<string, string>(Directory.EnumerateFiles(given.Path).ToDictionary(path => Path.GetFileName(path), path => Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(path)))), StringComparer.Ordinal);
    }
}
