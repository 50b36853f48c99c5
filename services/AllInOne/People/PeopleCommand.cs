using System.CommandLine;
using AllInOne.Instance;
using AllInOne.Printing;
using Scorecard.Protos.People.V1;
using Scorecard.ServiceDefaults.Rights;

namespace AllInOne.People;

static class PeopleCommand
{
    static readonly string[] Columns = ["subject", "display_name", "role", "teams", "areas", "from", "to"];

    public static Command Create()
    {
        var format = FormatOption.Create();
        var command = new Command("people", "Who uses the services, and in which role.") { format };
        command.Runs(async (line, connection, cancel) =>
        {
            var response = await new Scorecard.Protos.People.V1.People.PeopleClient(connection.Workforce).ListPeopleAsync(new(), cancellationToken: cancel);
            new Sheet(Columns, [.. response.People.Select(Row)]).Print(line.GetValue(format), Console.Out);
            return 0;
        });
        command.Add(AddPersonCommand.Create());
        command.Add(EndPersonCommand.Create());
        return command;
    }

    static IReadOnlyList<object?> Row(PersonEntry entry) =>
    [
        entry.Person.Subject, entry.Person.DisplayName, Words.Of(entry.Person.Role), string.Join("; ", entry.Person.Teams), string.Join("; ", entry.Person.Areas),
        entry.Person.From, entry.Person.To,
    ];
}
