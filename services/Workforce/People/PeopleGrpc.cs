using System.Globalization;
using Grpc.Core;
using Scorecard.Contracts.People;
using Scorecard.Protos.People.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.Records;
using Scorecard.Records.Log;
using Scorecard.Records.People;
using Scorecard.Records.Rules;
using Scorecard.ServiceDefaults.Callers;
using Workforce.Register;

namespace Workforce.People;

sealed class PeopleGrpc(
    RecordDoor<RegisterRules> door, PeopleList people, [FromKeyedServices(WorkforceModel.Name)] PeopleCopy copy, TimeProvider time) : Scorecard.Protos.People.V1.People.PeopleBase
{
    public override async Task<ListPeopleResponse> ListPeople(ListPeopleRequest request, ServerCallContext context)
    {
        var told = await people.Read(Caller.Of(context).Authority, context.CancellationToken);
        return new() { People = { told.Select(person => new PersonEntry { Person = Message(person.Person), Version = person.Version }) } };
    }

    public override async Task<PutPersonResponse> PutPerson(PutPersonRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var person = TellPerson.Read(request.Person ?? new(), withdrawn: false, fields);
        fields.ThrowIfAny();
        long? expected = request.HasExpectedVersion ? request.ExpectedVersion : null;
        var (result, receipt) = await door.Write(
            context, request.RequestId, request, new(TellPerson.SubjectOf(person.Subject), (_, _) => TellPerson.Decide(person, withdrawn: false, expected)));
        await copy.Refresh(context.CancellationToken);
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    public override async Task<EndPersonResponse> EndPerson(EndPersonRequest request, ServerCallContext context)
    {
        var fields = new FieldReader();
        var act = new EndPerson(
            fields.Text(request.Subject, "subject", required: true) ?? "",
            fields.Date(request.To, "to") ?? London.Today(time),
            request.HasExpectedVersion ? request.ExpectedVersion : null);
        fields.ThrowIfAny();
        var (result, receipt) = await door.Write(context, request.RequestId, request, new(TellPerson.SubjectOf(act.Subject), (known, _) => act.Decide(known)));
        await copy.Refresh(context.CancellationToken);
        return new() { Version = result.Version, Receipt = receipt.ToMessage() };
    }

    static Person Message(PersonChanged person) => new()
    {
        Subject = person.Subject,
        DisplayName = person.DisplayName ?? "",
        Role = Enum.Parse<Role>(person.Role.ToString()),
        Teams = { person.Teams },
        Areas = { person.Areas },
        From = Text(person.From),
        To = Text(person.To),
    };

    static string Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
