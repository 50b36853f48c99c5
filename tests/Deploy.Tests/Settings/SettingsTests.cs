using System.IO.Enumeration;

namespace Deploy.Tests.Settings;

public sealed class SettingsTests
{
    [Fact]
    public void List_EveryKeyThatTheCodeReads_IsInIt() =>
        Keys.Read().Where(key => !Setting.All.Any(setting => Same(key, setting))).ShouldBeEmpty();

    [Fact]
    public void List_EveryLine_IsReadByTheCode() =>
        Setting.All.Where(setting => !setting.Framework && !Keys.Read().Any(key => Same(key, setting))).Select(setting => setting.Key).ShouldBeEmpty();

    [Fact]
    public void Page_ItsReference_IsMadeFromTheList()
    {
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_REFERENCE") == "1") Reference.Write();

        Reference.Shown().ShouldBe(Reference.Made(), "SCORECARD_WRITE_REFERENCE=1 dotnet test tests/Deploy.Tests writes it anew.");
    }

    static bool Same(string key, Setting setting) => FileSystemName.MatchesSimpleExpression(key, setting.Key);
}
