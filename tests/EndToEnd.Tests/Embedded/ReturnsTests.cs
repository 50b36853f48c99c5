using EndToEnd.Tests.Oracle;

namespace EndToEnd.Tests.Embedded;

/// <summary>Statutory returns alone, without a list of cases.</summary>
public sealed class ReturnsTests
{
    [Fact]
    public async Task Import_AReturnOfLookedAfterChildren_CountsThemByAgeAndWhoCameAlone()
    {
        await using var instance = await Instance.Start(signIn: false);
        var folder = instance.NewFolder("903");
        Write("Header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "C1,1,31/03/2010,WBRI,,,", "C2,2,01/04/2010,WBRI,,,", "C3,1,14/05/2008,AOTH,,,", "C4,1,14/05/2009,AOTH,,,");
        Write(
            "Episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
            "C1,01/02/2024,S,C2,N1,U1,PR1,,,,,,", "C2,01/02/2024,S,C2,N1,U1,PR1,,,,,,", "C3,01/02/2024,S,V2,N8,H5,PR4,,,,,,", "C4,01/02/2024,S,V2,N8,H5,PR4,,,,,,");
        Write("UASC.csv", "CHILD,SEX,DOB,DUC", "C3,1,14/05/2008,14/05/2026", "C4,1,14/05/2009,31/03/2026");

        (await instance.Import(folder, "2026-03-31")).Well();

        (await Figures("2026-03", "cla", "cla_16_17_share", "uasc", "cla_excl_uasc")).ShouldBe(["cla 4/", "cla_16_17_share 3/4", "cla_excl_uasc 3/", "uasc 1/"]);
        (await Figures("2026-02", "uasc")).ShouldBe(["uasc 2/"]);

        void Write(string name, params string[] lines) => File.WriteAllLines(Path.Combine(folder, name), lines);

        async Task<List<string>> Figures(string period, params string[] measures) =>
        [
            .. Csv.Parse((await instance.Command(["figures", "--period", period, "--format", "csv", "--measure", .. measures])).Well().Output)
                .Select(row => $"{row["measure"]} {row["numerator"]}/{(row["denominator"] == "0" ? "" : row["denominator"])}").Order(StringComparer.Ordinal),
        ];
    }
}
