using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Scorecard.Packs.Formats.Charts;

/// <summary>The few shapes that charts are drawn with.</summary>
static class Svg
{
    static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public static XName Name(string element) => Space + element;

    public static string Number(decimal number) => Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    public static XElement Shape(string element, params IEnumerable<(string Name, object Value)> attributes) =>
        new(Name(element), attributes.Select(attribute => new XAttribute(attribute.Name, attribute.Value is decimal number ? Number(number) : attribute.Value)));

    public static XElement Line(decimal x1, decimal y1, decimal x2, decimal y2, string colour, decimal width, string? dashes = null)
    {
        var line = Shape("line", ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2), ("stroke", colour), ("stroke-width", width));
        if (dashes is not null) line.SetAttributeValue("stroke-dasharray", dashes);
        return line;
    }

    /// <summary>Words with an edge of the ground that they stand on, readable where they cross a line.</summary>
    public static XElement Words(decimal x, decimal y, string words, string anchor = "start", string colour = Colours.Ink, bool bold = false, string edge = Colours.Paper)
    {
        var text = Shape("text", ("x", x), ("y", y), ("text-anchor", anchor), ("fill", colour), ("stroke", edge), ("stroke-width", 3m), ("stroke-linejoin", "round"), ("paint-order", "stroke"));
        if (bold) text.SetAttributeValue("font-weight", "bold");
        text.Value = Clean(words);
        return text;
    }

    /// <summary>What XML cannot hold becomes the replacement character.</summary>
    public static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune));
}
