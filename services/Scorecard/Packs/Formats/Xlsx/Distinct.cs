using DocumentFormat.OpenXml;

namespace Scorecard.Packs.Formats.Xlsx;

/// <summary>Elements that a workbook holds once each and names by their place.</summary>
sealed class Distinct(params OpenXmlElement[] first)
{
    readonly List<OpenXmlElement> _elements = [.. first];
    readonly Dictionary<string, uint> _places = first.Select((element, at) => (element.OuterXml, (uint)at)).ToDictionary();

    public IEnumerable<OpenXmlElement> Elements => _elements;

    public uint IndexOf(OpenXmlElement element)
    {
        if (_places.TryGetValue(element.OuterXml, out var at)) return at;
        _elements.Add(element);
        return _places[element.OuterXml] = (uint)_elements.Count - 1;
    }
}
