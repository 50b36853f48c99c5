using Scorecard.Records.Log;
using Scorecard.Records.Rules;

namespace Scorecard.Publishing;

/// <summary>Somebody signs a draft off as it reads now.</summary>
sealed record SignPackOff(PackOfPeriod Pack, string DraftSha256, Signature Signed)
{
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Why the findings may be passed over; null when they may not.</summary>
    public string? Reason { get; init; }

    /// <summary>Who last wrote commentary, where nobody may sign off their own; else null.</summary>
    public string? LastAuthor { get; init; }

    public long ExpectedVersion { get; init; }

    public Decision Decide(SubjectRecords subject)
    {
        if (subject.Latest()?.DraftSha256 == DraftSha256) return Decision.Refuse(RuleBook.NothingNew.For("period"));
        if (LastAuthor == Signed.By) return Decision.Refuse(RuleBook.OwnCommentary.For("role"));
        if (Findings.Count > 0 && Reason is null) return Decision.Refuse([.. Findings.Select(finding => finding.Rule.For(finding.About))]);
        return Decision.Accept(PublishingKinds.SignOff.Write(
            Pack.SignOffId,
            new(Pack.Catalogue, Pack.Period.ToString())
            {
                DraftSha256 = DraftSha256,
                Signed = Signed,
                PassedOver = [.. Findings.Select(finding => finding.ToString())],
                Reason = Findings.Count > 0 ? Reason : null,
            },
            ExpectedVersion));
    }
}
