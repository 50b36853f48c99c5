using FsCheck;
using FsCheck.Fluent;
using Intake.Register;
using Intake.Tests.Kit;

namespace Intake.Tests.Register;

public sealed class NameLikenessTests
{
    static readonly Gen<string> Names = Gen.Elements("Ann", "Anne", "Day", "day", "O'Neil", "J", "Smith-Jones", "Zoë", "(Locum)").ArrayOf(3).Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("Ann Day", "DAY, ANN", 100)]
    [InlineData("Mary O'Neil", "Mary ONeil", 100)]
    [InlineData("Anne Day", "Ann Day", 88)]
    [InlineData("J Smith", "John Smith", 72)]
    [InlineData("Ann Day (Locum)", "Ann Day", 66)]
    [InlineData("Ann Day", "Ann Lee", 50)]
    [InlineData("Ann Day", "Jo Bell", 0)]
    [InlineData("A B", "C", 0)]
    public void Percent_OfTwoNames_IsTheShareOfTheirLetterPairs(string one, string other, int percent) =>
        NameLikeness.Of(one).Percent(NameLikeness.Of(other)).ShouldBe(percent);

    [Fact]
    public void Percent_AnyTwoNames_IsTheSameBothWaysAndAHundredAtMost() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Names.ToArbitrary(), Names.ToArbitrary(), (one, other) =>
        {
            var (left, right) = (NameLikeness.Of(one), NameLikeness.Of(other));
            left.Percent(right).ShouldBe(right.Percent(left));
            left.Percent(right).ShouldBeInRange(0, left.Percent(left));
            // In whatever order a name is written.
            left.Percent(NameLikeness.Of(string.Join(' ', one.Split(' ').Reverse()))).ShouldBe(left.Percent(left));
        }));

    [Fact]
    public void For_ManyAlike_GivesTheThreeMostAlikeByNameOrAlias()
    {
        var suggested = new SuggestedWorkers(
        [
            Given.Worker("W5", name: "Jo Bell"), Given.Worker("W4", name: "Ann Dayes"), Given.Worker("W3", name: "Ann Day"),
            Given.Worker("W2", name: "Somebody Else") with { Aliases = ["Anne Day"] }, Given.Worker("W1", name: "Ann Day"),
        ]);

        suggested.For("Anne Day").Select(found => (found.Worker.WorkerId, found.Percent)).ShouldBe([("W2", 100), ("W1", 88), ("W3", 88)]);
    }
}
