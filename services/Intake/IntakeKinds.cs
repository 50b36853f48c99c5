using System.Text.Json.Serialization;
using Intake.Allocations;
using Intake.Births;
using Intake.Cases;
using Intake.Journeys;
using Scorecard.Contracts.Births;
using Scorecard.Contracts.Cases;
using Scorecard.Contracts.Missing;
using Scorecard.Contracts.Readings;
using Scorecard.Records.Log;

namespace Intake;

/// <summary>The kinds of record that Intake owns (docs/decisions/identity.md says what names each), beside those of <see cref="JourneyKinds"/>.</summary>
static class IntakeKinds
{
    public static readonly RecordKind<Case> Case = new("case", IntakeJson.Default.Case);
    public static readonly RecordKind<Allocation> Allocation = new("allocation", IntakeJson.Default.Allocation);
    public static readonly RecordKind<MissingEpisodeChanged> MissingEpisode = new("missing_episode", IntakeJson.Default.MissingEpisodeChanged);
    public static readonly RecordKind<CaseStandingChanged> Standing = new("standing", IntakeJson.Default.CaseStandingChanged);
    public static readonly RecordKind<ToldBirth> ToldBirth = new("told_birth", IntakeJson.Default.ToldBirth);
    public static readonly RecordKind<BirthDateChanged> BirthDate = new("birth_date", IntakeJson.Default.BirthDateChanged);
    public static readonly RecordKind<ReadingChanged> Reading = new("reading", IntakeJson.Default.ReadingChanged);
    public static readonly RecordKind<SupplyChanged> Supply = new("supply", IntakeJson.Default.SupplyChanged);
}

[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(Allocation))]
[JsonSerializable(typeof(MissingEpisodeChanged))]
[JsonSerializable(typeof(CaseStandingChanged))]
[JsonSerializable(typeof(ToldBirth))]
[JsonSerializable(typeof(BirthDateChanged))]
[JsonSerializable(typeof(ReadingChanged))]
[JsonSerializable(typeof(SupplyChanged))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class IntakeJson : JsonSerializerContext;
