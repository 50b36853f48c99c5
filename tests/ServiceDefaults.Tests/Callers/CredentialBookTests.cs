using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Rights;

namespace ServiceDefaults.Tests.Callers;

public sealed class CredentialBookTests
{
    static readonly string Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("kept-by-its-caller")));

    [Fact]
    public void Find_ATokenKeptAsAHash_IsItsCaller()
    {
        var caller = Book(("TokenHash", Hash), ("Subject", "case system"), ("Role", "integration")).Find("Bearer kept-by-its-caller", null, null);

        (caller.Authority, caller.Subject).ShouldBe(("borough", "case system"));
        caller.Rights.ShouldBe(Roles.RightsOf(Role.Integration), ignoreOrder: true);
    }

    [Fact]
    public void Find_TheHashItself_IsNoCredential() =>
        Should.Throw<NoCredential>(() => Book(("TokenHash", Hash)).Find($"Bearer {Hash}", null, null));

    [Fact]
    public void Find_ACallerWithoutARole_Administers() =>
        Book(("Token", "t")).Find("Bearer t", null, null).Rights.ShouldBe(Roles.RightsOf(Role.Administrator), ignoreOrder: true);

    [Fact]
    public void Find_AServiceWithoutARole_HasWhatServicesHave()
    {
        var caller = Book(("Token", "t"), ("Service", "true")).Find("Bearer t", "another borough", null);

        caller.Authority.ShouldBe("another borough");
        caller.Rights.ShouldBe([Right.FollowLogs, Right.SeeTotals], ignoreOrder: true);
    }

    [Fact]
    public void Find_AnAuthorityNamedByWhoIsNoService_IsNotTaken() =>
        Book(("Token", "t")).Find("Bearer t", "another borough", null).Authority.ShouldBe("borough");

    [Fact]
    public void Find_APersonsToken_HasTheRoleThatTheyWereToldToHave()
    {
        var caller = Book(("Token", "t"), ("Subject", "ann"), ("Person", "true")).Find("Bearer t", null, null);

        caller.Rights.ShouldBe(Roles.RightsOf(Role.TeamManager), ignoreOrder: true);
        caller.Scope.Teams.ShouldBe(["T1"]);
    }

    [Fact]
    public void Find_APersonThatNobodyTold_MayDoNothing() =>
        Book(("Token", "t"), ("Subject", "joe"), ("Person", "true")).Find("Bearer t", null, null).Rights.ShouldBeEmpty();

    [Fact]
    public void Find_APersonCarriedByAService_IsThePersonAndNotTheService()
    {
        var caller = Book(("Token", "t"), ("Service", "true"), ("Role", "administrator")).Find("Bearer t", "another borough", Tickets.Seal(new("borough", "ann", "s1")));

        (caller.Authority, caller.Subject, caller.Session).ShouldBe(("borough", "ann", "s1"));
        caller.Rights.ShouldBe(Roles.RightsOf(Role.TeamManager), ignoreOrder: true);
    }

    [Fact]
    public void Find_APersonCarriedByWhoIsNoService_IsNoCredential() =>
        Should.Throw<NoCredential>(() => Book(("Token", "t")).Find("Bearer t", null, Tickets.Seal(new("borough", "ann", "s1"))));

    [Fact]
    public void Find_ACallerWithARoleOfTeams_SeesNobodyOneByOne() =>
        Book(("Token", "t"), ("Role", "team_manager")).Find("Bearer t", null, null).Scope.ShouldBe(Scope.Nothing);

    [Theory]
    [InlineData("Person", "true", "Callers:0:Person has the role that people are told to have: leave Role and Service out.")]
    [InlineData("Role", "king", "Callers:0:Role must be one of team_manager, ")]
    [InlineData("TokenHash", "abc", "Callers:0:TokenHash must be a SHA-256 in 64 hexadecimal digits.")]
    [InlineData("Subject", "ann", "Callers:0:Token, TokenFile or TokenHash must be set.")]
    public void Options_ASettingThatIsWrong_IsNamed(string key, string value, string rule) =>
        Should.Throw<OptionsValidationException>(() => Book((key, value), ("Service", "true"))).Message.ShouldContain(rule);

    static UserTickets Tickets { get; } = new(Directory.CreateTempSubdirectory("tickets"), "test", TimeProvider.System);

    static CredentialBook Book(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Prepend(("Authority", "borough")).Select(setting => KeyValuePair.Create($"Callers:0:{setting.Item1}", (string?)setting.Item2)));
        builder.AddServiceDefaults("test").AddGrpcDoor("test");
        builder.Services.AddSingleton(Tickets).AddSingleton<IPeople>(new OnlyAnn());
        return builder.Services.BuildServiceProvider().GetRequiredService<CredentialBook>();
    }

    sealed class OnlyAnn : IPeople
    {
        public Grant GrantOf(string authority, string subject) => (authority, subject) == ("borough", "ann") ? new(Role.TeamManager, ["T1"], []) : Grant.None;
    }
}
