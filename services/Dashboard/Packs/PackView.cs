using Microsoft.AspNetCore.WebUtilities;
using Scorecard.Protos.Packs.V1;

namespace Dashboard.Packs;

/// <summary>Which pack, and what a viewer chose to see of it, all of it in the address: shareable, and without a script.</summary>
public sealed record PackView(string Catalogue, PackPeriod Period)
{
    public const string Exceptions = "exceptions";
    public const string Checks = "checks";

    /// <summary>"exceptions", "checks", or nothing for the catalogue's own layout.</summary>
    public string View { get; init; } = "";

    public string Section { get; init; } = "";
    public string Area { get; init; } = "";
    public string Rating { get; init; } = "";

    /// <summary>A published version; null for the pack as it reads now.</summary>
    public int? Version { get; init; }

    /// <summary>The version as it may leave the authority.</summary>
    public bool Public { get; init; }

    /// <summary>The table that is sorted, with its column: "section-1.8".</summary>
    public string Sort { get; init; } = "";

    public bool Descending { get; init; }

    public static PackView Of(string catalogue, string period, IQueryCollection query) => new(catalogue, PackPeriod.OfAddress(period))
    {
        View = query["view"].ToString() is Exceptions or Checks ? query["view"].ToString() : "",
        Section = query["section"].ToString(),
        Area = query["area"].ToString(),
        Rating = query["rating"].ToString(),
        Version = int.TryParse(query["version"], out var version) && version > 0 ? version : null,
        Public = query["public"] == "true",
        Sort = query["sort"].ToString(),
        Descending = query["order"] == "desc",
    };

    public string Path => $"/packs/{Uri.EscapeDataString(Catalogue)}/{Period.Address}";

    public string Address => QueryHelpers.AddQueryString(Path, Query);

    public bool Filtered => (Section, Area, Rating) is not ("", "", "");

    public IEnumerable<KeyValuePair<string, string?>> Query
    {
        get
        {
            if (View != "") yield return new("view", View);
            if (Version is { } version) yield return new("version", $"{version}");
            if (Public) yield return new("public", "true");
            if (Section != "") yield return new("section", Section);
            if (Area != "") yield return new("area", Area);
            if (Rating != "") yield return new("rating", Rating);
            if (Sort == "") yield break;
            yield return new("sort", Sort);
            yield return new("order", Descending ? "desc" : "asc");
        }
    }

    public PackOf Asked => new()
    {
        Catalogue = Catalogue,
        Period = Period.Text,
        View = View switch { Exceptions => Scorecard.Protos.Packs.V1.PackView.Exceptions, Checks => Scorecard.Protos.Packs.V1.PackView.Checks, _ => Scorecard.Protos.Packs.V1.PackView.Unspecified },
    };

    public PublishedPack? Published => Version is { } number ? new() { Number = number, Public = Public } : null;

    public Scorecard.Protos.Publications.V1.PackId Id => new() { Catalogue = Catalogue, Period = Period.Text };
}
