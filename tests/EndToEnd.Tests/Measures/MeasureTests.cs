using System.Globalization;
using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Oracle;
using EndToEnd.Tests.Oracle.Facts;
using Scorecard.TestKit.Servers;

namespace EndToEnd.Tests.Measures;

public sealed class MeasureTests
{
    // More seeds, and with the faults of real files: SCORECARD_MEASURE_SEEDS=10.
    static readonly int Seeds = int.Parse(Environment.GetEnvironmentVariable("SCORECARD_MEASURE_SEEDS") ?? "3", CultureInfo.InvariantCulture);

    const int OrdinarySeeds = 3;

    // The last month, which the data fills; an earlier one; a year's end; a year that the data stops in; quarters; days.
    static readonly Asked[] Periods =
    [
        Asked.Month(2026, 10), Asked.Month(2026, 2), Asked.Year(2025), Asked.Year(2026), Asked.Quarter(2026, 1), Asked.Quarter(2025, 3), Asked.On(new(2026, 6, 17)), Asked.On(new(2025, 12, 28)),
    ];

    public static TheoryData<int, bool> Authorities()
    {
        var authorities = new TheoryData<int, bool>();
        for (var seed = 1; seed <= Seeds; seed++) authorities.Add(seed, false);
        for (var seed = 1; seed <= Seeds && Seeds > OrdinarySeeds; seed++) authorities.Add(seed, true);
        return authorities;
    }

    [Theory]
    [MemberData(nameof(Authorities))]
    public async Task Import_AnAuthority_EveryMeasureIsTheOracles(int seed, bool mess)
    {
        await using var instance = await Instance.Start(signIn: false);

        await Same(instance, (ulong)seed, mess);
    }

    [Fact]
    public async Task Import_AnAuthorityOnPostgres_EveryMeasureIsTheOracles()
    {
        await using var postgres = new PostgresServer();
        var stores = new Dictionary<string, string>();
        foreach (var service in (string[])["intake", "workforce", "scorecard"]) stores[$"Store__{service}"] = await postgres.NewDatabase();
        await using var instance = await Instance.Start(signIn: false, stores);

        await Same(instance, 1, mess: false);
    }

    static async Task Same(Instance instance, ulong seed, bool mess)
    {
        var clean = Generated.Files(instance.NewFolder("clean"), seed);
        var files = mess ? Generated.Files(instance.NewFolder("files"), seed, mess) : clean;
        var differences = new Differences(InputFiles.Read(clean, Generated.AsOf), JourneyFiles.Read(clean), Generated.AsOf, ["--data", instance.Data]);

        (await instance.Import(files, Generated.AsOfText)).Well();

        foreach (var asked in Periods) await differences.Compare(asked);
        differences.ShouldBeNone();
    }
}
