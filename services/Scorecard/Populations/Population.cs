using System.Globalization;
using System.Text.Json.Serialization;
using Scorecard.Reported;

namespace Scorecard.Populations;

/// <summary>How many people of an age band live in an area: the denominator of rates per 10,000.</summary>
sealed record Population(string Area, int Year, string AgeBand, int People) : IToldFact
{
    /// <summary>Area, year and age band; neither of the last two can hold the separator, so that no two share an id.</summary>
    [JsonIgnore]
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Area}{Separator}{Year}{Separator}{AgeBand}");

    [JsonIgnore]
    public IReadOnlyList<string> About => [""];

    public const char Separator = '/';
}
