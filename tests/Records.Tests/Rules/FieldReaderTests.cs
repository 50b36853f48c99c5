using Scorecard.Records.Rules;

namespace Records.Tests.Rules;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t\u00a0")]
    public void Text_Blank_IsNoValue(string told)
    {
        var fields = new FieldReader();

        fields.Text(told, "worker").ShouldBeNull();
        fields.Ok.ShouldBeTrue();
        fields.Text(told, "team", required: true).ShouldBeNull();
        fields.Violations.ShouldHaveSingleItem().ShouldBe(RuleBook.Missing.For("team"));
    }
}
