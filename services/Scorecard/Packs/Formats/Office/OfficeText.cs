using System.Text;
using System.Xml;

namespace Scorecard.Packs.Formats.Office;

/// <summary>Text as XML can hold it: control characters and halves of pairs go, every end of line is one.</summary>
static class OfficeText
{
    public static string Clean(string text)
    {
        if (!text.Any(Odd)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (XmlConvert.IsXmlChar(text[i])) clean.Append(text[i]);
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) clean.Append(text, i++, 2);
        }
        return clean.ToString();
    }

    static bool Odd(char letter) => letter == '\r' || !XmlConvert.IsXmlChar(letter);

    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The first so many characters, never half a pair.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
