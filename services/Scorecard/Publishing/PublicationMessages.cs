using Scorecard.Protos.Publications.V1;
using Scorecard.Records.Rules;

namespace Scorecard.Publishing;

static class PublicationMessages
{
    public static ListVersionsResponse Of(PackOnDesk open)
    {
        var draft = new DraftStanding
        {
            Standing = open.Standing switch
            {
                PackStanding.Draft => Standing.Draft,
                PackStanding.SignedOff => Standing.SignedOff,
                PackStanding.Published => Standing.Published,
            },
            Sha256 = open.Draft.Sha256,
            Findings = { open.Findings.Select(finding => new DraftFinding { Code = finding.Rule.Code, About = finding.About, Rule = finding.Rule.Text, Help = finding.Rule.Help }) },
            Suppressed = { open.Suppression.Cells },
            SignedOff = open.SignOff is null ? null : Of(open.SignOff.Signed),
            SignOffVersion = open.SignOffVersion,
        };
        return new() { Draft = draft, Versions = { open.Versions.Select(Of) } };
    }

    public static GetDifferencesResponse Of(PackDifferences found) => new()
    {
        Differences = { found.Cells.Select(Of) },
        Others = { found.Others.Select(Of) },
        CatalogueChanged = found.CatalogueChanged,
    };

    static Protos.Publications.V1.Version Of(PublishedPack version) => new()
    {
        Number = version.Number,
        Sha256 = version.Document.Sha256,
        SignedOff = version.SignOff is null ? null : Of(version.SignOff.Signed),
        Published = Of(version.Published),
        PassedOver = { version.SignOff?.PassedOver ?? [] },
        Reason = version.SignOff?.Reason ?? "",
        Suppressed = { version.ReadDisclosed().Suppressed },
        Positions = { version.Positions.Select(Of) },
    };

    static Protos.Records.V1.Receipt Of(Position position) => new() { Source = position.Source, Epoch = position.Epoch, Seq = position.Seq };

    static Protos.Publications.V1.Signature Of(Signature signature) => new() { By = signature.By, Role = signature.Role, At = Told.Instant(signature.At) };

    static Difference Of(PackDifference difference)
    {
        var message = new Difference { Cell = difference.Cell, Label = difference.Label, Causes = { difference.Causes.Select(Of) } };
        if (difference.Before is { } before) message.Before = before.Text;
        if (difference.After is { } after) message.After = after.Text;
        if (difference.Records is { } records) message.Records = new() { Measures = { records.Measures }, Since = { records.Since.Select(Of) } };
        return message;
    }

    static Protos.Publications.V1.ChangedFact Of(ChangedFact change)
    {
        var message = new Protos.Publications.V1.ChangedFact
        {
            Kind = change.After.Kind,
            Id = { change.After.Id.Split('\t') },
            RecordedBy = change.After.RecordedBy,
            RecordedAt = Told.Instant(DateTimeOffset.FromUnixTimeMilliseconds(change.After.RecordedAt)),
            Source = change.After.Source,
        };
        if (change.Before is { IsTold: true } before) message.Before = before.Body;
        if (change.After.IsTold) message.After = change.After.Body;
        return message;
    }
}
