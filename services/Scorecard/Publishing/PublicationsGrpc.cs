using Grpc.Core;
using Microsoft.Extensions.Options;
using Scorecard.Packs;
using Scorecard.Periods;
using Scorecard.Protos.Publications.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records.Log;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.Publishing;

sealed class PublicationsGrpc(
    PackDesk desk, PublishedReader published, DifferenceReader differences, RecordDoor<NothingBeside> door, TimeProvider time, IOptions<PublishingOptions> options)
    : Publications.PublicationsBase
{
    public override async Task<SignOffResponse> SignOff(SignOffRequest request, ServerCallContext context)
    {
        var (pack, role, reason) = (Pack(request.Pack), Role(request.Role), Reason(request.Reason));
        var open = await desk.Open(Caller.Of(context).Authority, pack, context.CancellationToken);
        if (request.DraftSha256 != "" && request.DraftSha256 != open.Draft.Sha256) throw new Refused([RuleBook.NotCurrent.For("draft_sha256")], open.SignOffVersion);
        var act = new SignPackOff(pack, open.Draft.Sha256, Signed(role, context))
        {
            Findings = open.Findings,
            Reason = reason,
            LastAuthor = options.Value.SignOffByAnother ? open.Draft.LastAuthor : null,
            ExpectedVersion = request.ExpectedVersion,
        };
        var (result, receipt) = await door.Write(context, request.RequestId, request, new Command<NothingBeside>(pack.Subject, (subject, _) => act.Decide(subject)));
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<PublishResponse> Publish(PublishRequest request, ServerCallContext context)
    {
        var (pack, role) = (Pack(request.Pack), Role(request.Role));
        var open = await desk.Open(Caller.Of(context).Authority, pack, context.CancellationToken);
        var act = new PublishPack(pack, open.Next(Signed(role, context)), request.ExpectedVersion);
        var (result, receipt) = await door.Write(context, request.RequestId, request, new Command<NothingBeside>(pack.Subject, (subject, _) => act.Decide(subject)));
        return new() { Number = PackOfPeriod.NumberOf(result.RecordId), Receipt = receipt.ToMessage() };
    }

    public override async Task<ListVersionsResponse> ListVersions(ListVersionsRequest request, ServerCallContext context)
    {
        var caller = Caller.Of(context);
        var response = PublicationMessages.Of(await desk.Open(caller.Authority, Pack(request.Pack), context.CancellationToken));
        if (!caller.May(Right.SeeTotals)) response.Draft = null;
        return response;
    }

    public override async Task<GetDifferencesResponse> GetDifferences(GetDifferencesRequest request, ServerCallContext context) =>
        PublicationMessages.Of(await differences.Between(Caller.Of(context).Authority, Pack(request.Pack), request.From, request.To, context.CancellationToken));

    public override async Task<GetVersionResponse> GetVersion(GetVersionRequest request, ServerCallContext context)
    {
        var (number, document) = await published.Read(Caller.Of(context), Pack(request.Pack), request.Number, request.Public, context.CancellationToken);
        var text = DocumentText.Write(document);
        return new() { Number = number, Document = text, Sha256 = FrozenText.Hash(text) };
    }

    public override async Task<CheckVersionResponse> CheckVersion(CheckVersionRequest request, ServerCallContext context)
    {
        var otherwise = await published.Check(Caller.Of(context).Authority, Pack(request.Pack), request.Number, context.CancellationToken);
        return new() { Same = otherwise is null, Cells = { otherwise ?? [] } };
    }

    Signature Signed(string role, ServerCallContext context) => new(Caller.Of(context).Subject, role, time.GetUtcNow());

    static PackOfPeriod Pack(PackId? id) => Period.TryParse(id?.Period, out var period) ? new(id!.Catalogue, period) : throw new BadPeriod();

    static string Role(string role)
    {
        var fields = new FieldReader();
        var read = fields.Text(role, "role", required: true);
        fields.ThrowIfAny();
        return read!;
    }

    static string? Reason(string reason)
    {
        var fields = new FieldReader();
        var read = fields.Text(reason, "reason");
        fields.ThrowIfAny();
        return read;
    }
}
