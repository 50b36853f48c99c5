using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Scorecard.Publishing;

/// <summary>Somebody publishes a draft that was signed off as it reads now.</summary>
/// <param name="Version">The next version, made while the newest was the one before it.</param>
/// <param name="ExpectedVersion">The number of the newest version that they read; 0 when there was none.</param>
sealed record PublishPack(PackOfPeriod Pack, PublishedPack Version, long ExpectedVersion)
{
    public Decision Decide(SubjectRecords subject)
    {
        var latest = subject.Latest();
        if ((latest?.Number ?? 0) != ExpectedVersion || Version.Number != ExpectedVersion + 1) return Decision.Refuse(RuleBook.NotCurrent.For("expected_version"));
        if (latest?.DraftSha256 == Version.DraftSha256) return Decision.Refuse(RuleBook.NothingNew.For("period"));
        if (subject.Find(PublishingKinds.SignOff, Pack.SignOffId) is not { } signOff) return Decision.Refuse(RuleBook.NotSignedOff.For("period"));
        if (signOff.DraftSha256 != Version.DraftSha256) return Decision.Refuse(RuleBook.DraftChanged.For("period"));
        // No version of the record may be there: what was published is never written over.
        return Decision.Accept(PublishingKinds.Published.Write(Pack.VersionId(Version.Number), Version with { SignOff = signOff }, expectedVersion: 0));
    }
}
