using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.Publications.V1;

namespace AllInOne.Packs;

static class SignOffCommand
{
    public static Command Create()
    {
        var pack = new PackArguments();
        var role = PackArguments.Role();
        var reason = new Option<string>("--reason") { Description = "Why it may be signed off in spite of what stands against it.", DefaultValueFactory = _ => "" };
        var command = new Command("sign-off", "Answers for a pack as it reads now.") { pack.Catalogue, pack.Period, role, reason };
        command.Runs(async (line, connection, cancel) =>
        {
            var client = new Publications.PublicationsClient(connection.Scorecard);
            var draft = (await client.ListVersionsAsync(new() { Pack = pack.Read(line) }, cancellationToken: cancel)).Draft;
            foreach (var finding in draft.Findings) Console.Error.WriteLine($"{finding.About}: {finding.Rule} {finding.Help}");
            await client.SignOffAsync(
                new()
                {
                    RequestId = Guid.CreateVersion7().ToString(),
                    Pack = pack.Read(line),
                    Role = line.GetValue(role)!,
                    Reason = line.GetValue(reason)!,
                    ExpectedVersion = draft.SignOffVersion,
                    DraftSha256 = draft.Sha256,
                },
                cancellationToken: cancel);
            Console.WriteLine($"Signed off: {draft.Sha256}");
            return 0;
        });
        return command;
    }
}
