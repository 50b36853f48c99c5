using System.Text.Json.Serialization;
using Scorecard.Contracts.People;
using Scorecard.Contracts.Register;
using Scorecard.Records.Log;
using Workforce.Register;

namespace Workforce;

/// <summary>The kinds of record that Workforce owns.</summary>
static class WorkforceKinds
{
    public static readonly RecordKind<Team> Team = new("team", WorkforceJson.Default.Team);
    public static readonly RecordKind<Worker> Worker = new("worker", WorkforceJson.Default.Worker);
    public static readonly RecordKind<PostChanged> Post = new("post", WorkforceJson.Default.PostChanged);
    public static readonly RecordKind<SupervisionChanged> Supervision = new("supervision", WorkforceJson.Default.SupervisionChanged);
    public static readonly RecordKind<PersonChanged> Person = new("person", WorkforceJson.Default.PersonChanged);
}

[JsonSerializable(typeof(Team))]
[JsonSerializable(typeof(Worker))]
[JsonSerializable(typeof(PostChanged))]
[JsonSerializable(typeof(SupervisionChanged))]
[JsonSerializable(typeof(PersonChanged))]
[JsonSerializable(typeof(TeamChanged))]
[JsonSerializable(typeof(WorkerChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class WorkforceJson : JsonSerializerContext;
