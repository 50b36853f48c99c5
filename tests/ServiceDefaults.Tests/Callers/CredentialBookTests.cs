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
        var caller = Book(("TokenHash", Hash), ("Subject", "case system"), ("Role", "integration")).Find("Bearer kept-by-its-caller", null);

        (caller.Authority, caller.Subject).ShouldBe(("borough", "case system"));
        caller.Rights.ShouldBe(Roles.RightsOf(Role.Integration), ignoreOrder: true);
    }

    [Fact]
    public void Find_TheHashItself_IsNoCredential() =>
        Should.Throw<NoCredential>(() => Book(("TokenHash", Hash)).Find($"Bearer {Hash}", null));

    [Fact]
    public void Find_ACallerWithoutARole_Administers() =>
        Book(("Token", "t")).Find("Bearer t", null).Rights.ShouldBe(Roles.RightsOf(Role.Administrator), ignoreOrder: true);

    [Fact]
    public void Find_AServiceWithoutARole_HasWhatServicesHave()
    {
        var caller = Book(("Token", "t"), ("Service", "true")).Find("Bearer t", "another borough");

        caller.Authority.ShouldBe("another borough");
        caller.Rights.ShouldBe([Right.FollowLogs, Right.SeeTotals], ignoreOrder: true);
    }

    [Fact]
    public void Find_AnAuthorityNamedByWhoIsNoService_IsNotTaken() =>
        Book(("Token", "t")).Find("Bearer t", "another borough").Authority.ShouldBe("borough");

    [Theory]
    [InlineData("Role", "king", "Callers:0:Role must be one of team_manager, ")]
    [InlineData("TokenHash", "abc", "Callers:0:TokenHash must be a SHA-256 in 64 hexadecimal digits.")]
    [InlineData("Subject", "ann", "Callers:0:Token, TokenFile or TokenHash must be set.")]
    public void Options_ASettingThatIsWrong_IsNamed(string key, string value, string rule) =>
        Should.Throw<OptionsValidationException>(() => Book((key, value))).Message.ShouldContain(rule);

    static CredentialBook Book(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Prepend(("Authority", "borough")).Select(setting => KeyValuePair.Create($"Callers:0:{setting.Item1}", (string?)setting.Item2)));
        builder.AddServiceDefaults("test").AddGrpcDoor();
        return builder.Services.BuildServiceProvider().GetRequiredService<CredentialBook>();
    }
}
