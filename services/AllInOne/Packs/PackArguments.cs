using System.CommandLine;
using Scorecard.Protos.Publications.V1;

namespace AllInOne.Packs;

/// <summary>Which pack, and as what somebody acts.</summary>
sealed class PackArguments
{
    public Argument<string> Catalogue { get; } = new("catalogue") { Description = "The catalogue's id." };

    public Option<string> Period { get; } = new("--period") { Description = "2026-10, 2012/13-Q1, 2015/16, 2017-W49.", Required = true };

    public PackId Read(ParseResult line) => new() { Catalogue = line.GetValue(Catalogue)!, Period = line.GetValue(Period)! };

    public static Option<string> Role() => new("--role") { Description = "The post that you act as, such as \"Head of service\".", Required = true };
}
