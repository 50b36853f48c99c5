using Scorecard.Records.Log;

namespace Scorecard.Publishing;

static class PackVersions
{
    /// <summary>The newest published version of the subject's pack.</summary>
    public static PublishedPack? Latest(this SubjectRecords subject) =>
        subject.All(PublishingKinds.Published).Select(record => record.Body).MaxBy(version => version.Number);
}
