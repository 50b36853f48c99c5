namespace EndToEnd.Tests.Embedded;

public sealed class PeopleTests
{
    [Fact]
    public async Task People_AddedAndEnded_AreListed()
    {
        await using var instance = await Instance.Start(signIn: false);

        (await instance.Command("people", "add", "--subject", "ann@borough.example", "--name", "Ann Lee", "--role", "team_manager", "--team", "T1", "--team", "T2")).Well()
            .Output.ShouldContain("ann@borough.example is team_manager of T1, T2.");
        (await instance.Command("people", "add", "--subject", "joe", "--role", "king")).Refused();
        (await instance.Command("people", "add", "--subject", "joe", "--role", "team_manager")).Refused();
        (await instance.Command("people", "end", "--subject", "ann@borough.example", "--to", "2030-01-01")).Well();

        (await instance.Command("people", "--format", "csv")).Well().Output.ReplaceLineEndings("\n").ShouldBe(
            "subject,display_name,role,teams,areas,from,to\nann@borough.example,Ann Lee,team_manager,T1; T2,,,2030-01-01\n");
    }
}
