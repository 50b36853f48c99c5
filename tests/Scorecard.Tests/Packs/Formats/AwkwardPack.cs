using Scorecard.Packs.Document;

namespace Scorecard.Tests.Packs.Formats;

/// <summary>Text that would break out of a page, and shapes that would break its layout.</summary>
static class AwkwardPack
{
    public const string Script = "<script>alert(\"x\")</script> & 'quotes' \\ </style> \"}";

    public const string Hebrew = "שירותי ילדים (2015)";

    public static readonly string LongWord = new('W', 90);

    public static PackDocument Document() => Make.Pack(Script,
        new Heading(2, Script, "one"),
        new Heading(2, Script, "one"),
        new Heading(4, Hebrew, "two words/and a slash"),
        new Paragraph(Hebrew),
        new Paragraph(LongWord, Emphasis.Warning),
        new Comment(Script, Script + "\n\n" + Hebrew, LongWord),
        new Facts([new(Script, new(Script) { Remarks = [Script], Marks = ["<b>"] }), new(LongWord, new(LongWord)), new(Hebrew, new(Hebrew)), new("Nothing", Cell.Blank)]),
        new Table("empty", "Nothing in it", [new("Area", ColumnKind.Text), new("Count")], []),
        new Table("none", "No columns' names", [new("", ColumnKind.Text), new("")], [Make.Row("", ""), Make.Row("A", "")]),
        new Table("a b", Script, [new(Script, ColumnKind.Text), new(LongWord), new(Hebrew, ColumnKind.Sign)],
        [
            new([new(Script), Make.Number("one/<&\">", "1"), new(Script) { Tone = Tone.Red }]),
            new([new(LongWord), Make.Number("two", "2"), new(LongWord) { Tone = Tone.Better }]),
            new([new(Hebrew), Make.Number("three", "3"), new(Hebrew) { Tone = Tone.Quiet }]),
        ])
        { Footnotes = [Script, Hebrew, LongWord] },
        new Chart("c <d>", Script, ChartKind.Bar, [new(Script, 1, Script), new(LongWord, 2, "2"), new(Hebrew, 0.000001m, "0.0"), new("\u0001\ud800", -3_000_000, "-3,000,000")]) { Axis = Script, Target = 1_000_000, Band = new(LongWord, 1, 2) },
        new Chart("c <d>", Hebrew, ChartKind.Line, [new(Hebrew, 5, "5")]) { Axis = Hebrew },
        new Chart("no points", "Nothing", ChartKind.Bar, []) { Axis = "Nothing" },
        new Chart("no points", "Nothing", ChartKind.Line, []) { Axis = "Nothing" }) with
    { Organisation = Script, Subtitles = [Hebrew, LongWord], Standing = Script };
}
