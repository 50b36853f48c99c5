using Google.Protobuf;
using Grpc.Core;
using Scorecard.Protos.Audit.V1;
using Scorecard.Protos.People.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using AuditBase = Scorecard.Protos.Audit.V1.Audit.AuditBase;
using PeopleBase = Scorecard.Protos.People.V1.People.PeopleBase;

namespace Dashboard.Tests.Authority;

/// <summary>Who a test gives a role, with the one rule of teams.</summary>
sealed class CannedPeople(CannedAuthority authority) : PeopleBase
{
    public override Task<ListPeopleResponse> ListPeople(ListPeopleRequest request, ServerCallContext context) =>
        Task.FromResult(new ListPeopleResponse { People = { authority.People.Values.OrderBy(entry => entry.Person.Subject) } });

    public override Task<PutPersonResponse> PutPerson(PutPersonRequest request, ServerCallContext context)
    {
        var known = authority.People.GetValueOrDefault(request.Person.Subject)?.Version ?? 0;
        if (request.ExpectedVersion != known) throw new RpcException(new(StatusCode.Aborted, "The record was changed since you read it."));
        if (request.Person is { Role: Role.TeamManager, Teams.Count: 0 })
        {
            throw new RpcException(new(StatusCode.InvalidArgument, "teams"), new Metadata
            {
                { "violations-bin", new ViolationList { Violations = { new Violation { Field = "teams", Rule = "A value is needed.", Help = "Fill it in." } } }.ToByteArray() },
            });
        }
        authority.People[request.Person.Subject] = new() { Person = request.Person.Clone(), Version = known + 1 };
        return Task.FromResult(new PutPersonResponse { Version = known + 1 });
    }
}

/// <summary>More entries than a page shows, of two people.</summary>
sealed class CannedAudit : AuditBase
{
    public override Task<ListEntriesResponse> ListEntries(ListEntriesRequest request, ServerCallContext context)
    {
        var entries = Enumerable.Range(1, 150).Select(i => new Entry
        {
            Id = $"{context.Host}-{1000 - i}",
            At = $"2026-11-02T{9 - i / 60:00}:{59 - i % 60:00}:00+00:00",
            Subject = i % 3 == 0 ? "ann@borough.example" : "local",
            Rpc = "/scorecard.missing.v1.Missing/ListMissing",
            Asked = """{ "on": "2026-11-02" }""",
            Rows = i,
        }).Where(entry => request.Subject == "" || entry.Subject == request.Subject);
        return Task.FromResult(new ListEntriesResponse { Entries = { entries.Take(request.PageSize) } });
    }
}
