using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;
using Record = Scorecard.Protos.Records.V1.Record;

namespace ServiceDefaults.Tests.Rights;

/// <summary>The tables of docs/rights.md are made from the roles and the protos.</summary>
public sealed class RightsPageTests
{
    const string Begin = "<!-- begin: made from Roles.cs and the protos -->\n";
    const string End = "<!-- end -->";

    static readonly Right[] Rights = [.. Enum.GetValues<Right>().Where(right => right != Right.Unspecified)];

    [Fact]
    public void Page_ItsTables_AreMadeFromTheRolesAndTheProtos()
    {
        var file = Path.Combine(Root(), "docs", "rights.md");
        var page = File.ReadAllText(file);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("SCORECARD_WRITE_REFERENCE") == "1") File.WriteAllText(file, page = page[..from] + Made() + page[to..]);

        page[from..page.IndexOf(End, StringComparison.Ordinal)].ShouldBe(Made(), "SCORECARD_WRITE_REFERENCE=1 dotnet test tests/ServiceDefaults.Tests writes it anew.");
    }

    static string Made()
    {
        var text = new StringBuilder("\n| right | roles that have it | opens | records through the bulk door |\n| --- | --- | --- | --- |\n");
        foreach (var right in Rights)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Said(right)} | {Having(right)} | {Opening(right)} | {Telling(right)} |\n");
        }
        return text.Append('\n').ToString();
    }

    static string Having(Right right) => string.Join(", ", Roles.ByName.Where(role => Roles.RightsOf(role.Value).Contains(right)).Select(role => $"`{role.Key}`"));

    static string Opening(Right right) => string.Join(", ", Policies.Read().Methods
        .Where(method => Policies.NeedsOf(method).Contains(right))
        .Select(method => $"`{method.Service.Name}.{method.Name}`").Order(StringComparer.Ordinal));

    static string Telling(Right right)
    {
        var kinds = Record.Descriptor.Oneofs.Single(oneof => oneof.Name == "body").Fields
            .Select(kind => (kind.Name, Rights: kind.GetOptions()?.GetExtension(RightsExtensions.ToldWith))).ToList();
        var named = kinds.Where(kind => kind.Rights?.Contains(right) == true).Select(kind => $"`{kind.Name}`");
        return string.Join(", ", right == Right.SubmitRecords ? named.Append("every kind that is not in this column") : named);
    }

    static string Said(Right right) => Words.Of(right).Replace('_', ' ');

    static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
