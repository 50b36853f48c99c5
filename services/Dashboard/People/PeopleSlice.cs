using Dashboard.Forms;
using Dashboard.Sources;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;
using Scorecard.Protos.People.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;
using PeopleClient = Scorecard.Protos.People.V1.People.PeopleClient;

namespace Dashboard.People;

/// <summary>Who uses the services, and in which role: listed, added and changed.</summary>
static class PeopleSlice
{
    public static void MapPeople(this IEndpointRouteBuilder pages)
    {
        pages.MapGet("/people", List);
        pages.MapGet("/people/edit", Ask);
        pages.MapPost("/people/edit", Write);
    }

    public static string EditAddress(string subject) => "/people/edit" + QueryString.Create("subject", subject).Value;

    static async Task<RazorComponentResult<PeoplePage>> List(HttpRequest request, PeopleClient people, TimeProvider time, CancellationToken gone) =>
        new(new { (await Read(people, time, gone)).People, Done = request.Query["done"] == "saved" });

    static async Task<RazorComponentResult<PersonPage>> Ask(PeopleClient people, TimeProvider time, string? subject, CancellationToken gone)
    {
        var known = await Find(people, time, subject ?? "", gone);
        return Page(known?.Person ?? new(), known, [], overtaken: false);
    }

    static async Task<IResult> Write(HttpRequest request, PeopleClient people, TimeProvider time, CancellationToken gone)
    {
        var sent = await Sent.Of(request, gone);
        var written = new Person
        {
            Subject = sent["subject"],
            DisplayName = sent["display_name"],
            Role = Roles.ByName.GetValueOrDefault(sent["role"], Role.Unspecified),
            Teams = { sent.List("teams") },
            Areas = { sent.List("areas") },
            From = sent["from"],
            To = sent["to"],
        };
        try
        {
            await people.PutPersonAsync(new() { RequestId = sent["request_id"], Person = written, ExpectedVersion = sent.Number("expected_version") }, deadline: time.Soon(), cancellationToken: gone);
            return TypedResults.LocalRedirect("/people?done=saved");
        }
        catch (RpcException refused) when (refused.StatusCode is StatusCode.InvalidArgument or StatusCode.FailedPrecondition)
        {
            return Page(written, await Find(people, time, written.Subject, gone), FieldFault.Of(refused), overtaken: false);
        }
        catch (RpcException refused) when (refused.StatusCode == StatusCode.Aborted)
        {
            return Page(written, await Find(people, time, written.Subject, gone), [], overtaken: true);
        }
    }

    static async Task<ListPeopleResponse> Read(PeopleClient people, TimeProvider time, CancellationToken gone) =>
        await people.ListPeopleAsync(new(), deadline: time.Soon(), cancellationToken: gone);

    static async Task<PersonEntry?> Find(PeopleClient people, TimeProvider time, string subject, CancellationToken gone) =>
        (await Read(people, time, gone)).People.FirstOrDefault(entry => entry.Person.Subject == subject);

    static RazorComponentResult<PersonPage> Page(Person draft, PersonEntry? known, IReadOnlyList<FieldFault> faults, bool overtaken) =>
        new(new { Draft = draft, Known = known, Faults = faults, Overtaken = overtaken })
        {
            StatusCode = overtaken ? StatusCodes.Status409Conflict : faults.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK,
        };
}
