using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.Publications.V1;

namespace AllInOne.Packs;

static class VersionsCommand
{
    public static Command Create()
    {
        var pack = new PackArguments();
        var format = FormatOption.Create();
        var check = new Option<bool>("--check") { Description = "Makes each version again from what was known then, and compares." };
        var command = new Command("versions", "How far a pack has come, and what was published.") { pack.Catalogue, pack.Period, check, format };
        command.Runs(async (line, connection, cancel) =>
        {
            var client = new Publications.PublicationsClient(connection.Scorecard);
            var known = await client.ListVersionsAsync(new() { Pack = pack.Read(line) }, cancellationToken: cancel);
            var rows = new List<IReadOnlyList<object?>>();
            foreach (var version in known.Versions)
            {
                var same = line.GetValue(check)
                    ? (await client.CheckVersionAsync(new() { Pack = pack.Read(line), Number = version.Number }, cancellationToken: cancel)).Same
                    : (bool?)null;
                rows.Add([version.Number, version.Published.By, version.Published.Role, version.Published.At, version.SignedOff?.By, version.SignedOff?.Role, version.Reason, version.Sha256, same switch { true => "yes", false => "no", null => null }]);
            }
            var sheet = new Sheet(["version", "published_by", "role", "at", "signed_off_by", "signed_off_role", "reason", "sha256", "same_again"], rows);
            sheet.Print(line.GetValue(format), Console.Out, [$"Now: {known.Draft.Standing} {known.Draft.Sha256}"]);
            foreach (var finding in known.Draft.Findings) Console.Error.WriteLine($"{finding.About}: {finding.Rule} {finding.Help}");
            return 0;
        });
        return command;
    }
}
