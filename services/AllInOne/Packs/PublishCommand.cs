using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Publications.V1;

namespace AllInOne.Packs;

static class PublishCommand
{
    public static Command Create()
    {
        var pack = new PackArguments();
        var role = PackArguments.Role();
        var command = new Command("publish", "Freezes a pack that is signed off, under its next version.") { pack.Catalogue, pack.Period, role };
        command.Runs(async (line, connection, cancel) =>
        {
            var client = new Publications.PublicationsClient(connection.Scorecard);
            var known = await client.ListVersionsAsync(new() { Pack = pack.Read(line) }, cancellationToken: cancel);
            var response = await client.PublishAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    Pack = pack.Read(line),
                    Role = line.GetValue(role)!,
                    ExpectedVersion = known.Versions.Count == 0 ? 0 : known.Versions[^1].Number,
                },
                cancellationToken: cancel);
            Console.WriteLine($"Published: version {response.Number}");
            return 0;
        });
        return command;
    }
}
