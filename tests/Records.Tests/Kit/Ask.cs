using Scorecard.Records.Log;

namespace Records.Tests.Kit;

/// <summary>Submissions as a door makes them.</summary>
static class Ask
{
    public const string Authority = "westshire";

    public static Submission<string> Note(string id, string text, long? expected = null, string? request = null) =>
        Of(request, text, new Command<string>(id.Split('/')[0], (_, _) => Decision.Accept(NotesModel.Kind.Write(id, new(text), expected))));

    public static Submission<string> Withdraw(string id) =>
        Of(null, "", new Command<string>(id.Split('/')[0], (_, _) => Decision.Accept(NotesModel.Kind.Withdraw(id))));

    public static Submission<string> Of(string? request, string digest, params Command<string>[] commands) => new()
    {
        Authority = Authority,
        RequestId = request ?? Guid.CreateVersion7().ToString(),
        Digest = digest,
        RecordedBy = "tester",
        Source = Sources.Person,
        Commands = commands,
    };
}
