using System.Text.Json.Serialization;
using Scorecard.Disclosure;
using Scorecard.Packs.Document;
using Scorecard.Records.Log;
using Scorecard.Reported;

namespace Scorecard.Publishing;

static class PublishingKinds
{
    public static readonly RecordKind<SignOff> SignOff = new("pack_sign_off", PublishingJson.Default.SignOff);

    public static readonly RecordKind<PublishedPack> Published = new("published_pack", PublishingJson.Default.PublishedPack);
}

// What is written here is hashed and kept for good: a change of these options would make every stored pack another.
[JsonSerializable(typeof(SignOff))]
[JsonSerializable(typeof(PublishedPack))]
[JsonSerializable(typeof(PackDocument))]
[JsonSerializable(typeof(Disclosed))]
[JsonSerializable(typeof(ToldFacts))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
sealed partial class PublishingJson : JsonSerializerContext;
