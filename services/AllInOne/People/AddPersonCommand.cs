using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.People.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Rights;

namespace AllInOne.People;

static class AddPersonCommand
{
    public static Command Create()
    {
        var subject = new Option<string>("--subject") { Description = "Whom, as signing in names them.", Required = true };
        var role = new Option<string>("--role") { Description = $"One of {string.Join(", ", Roles.ByName.Keys)}.", Required = true };
        var name = new Option<string?>("--name") { Description = "Their name, for lists." };
        var teams = new Option<string[]>("--team") { Description = "The code of a team that the role is of; may be given several times." };
        var areas = new Option<string[]>("--area") { Description = "An area that the role is of; may be given several times." };
        var from = new Option<string?>("--from") { Description = "The first day (2026-11-02). Default: always." };
        var to = new Option<string?>("--to") { Description = "The first day without it. Default: no end." };
        var command = new Command("add", "Gives someone a role, in the place of the one they had.") { subject, role, name, teams, areas, from, to };
        command.Runs(async (line, connection, cancel) =>
        {
            var given = Roles.ByName.GetValueOrDefault(line.GetValue(role)!, Role.Unspecified);
            if (given == Role.Unspecified) throw new CommandFailed($"--role: {line.GetValue(role)} is none of {string.Join(", ", Roles.ByName.Keys)}.");
            var person = new Person
            {
                Subject = line.GetValue(subject)!,
                DisplayName = line.GetValue(name) ?? "",
                Role = given,
                Teams = { line.GetValue(teams) ?? [] },
                Areas = { line.GetValue(areas) ?? [] },
                From = line.GetValue(from) ?? "",
                To = line.GetValue(to) ?? "",
            };
            var put = new PutPersonRequest { RequestId = Guid.CreateVersion7().ToString(), Person = person };
            await new Scorecard.Protos.People.V1.People.PeopleClient(connection.Workforce).PutPersonAsync(put, cancellationToken: cancel);
            Console.WriteLine($"{person.Subject} is {Words.Of(given)}{Of(person)}.");
            return 0;
        });
        return command;
    }

    static string Of(Person person) => person.Teams.Count + person.Areas.Count == 0 ? "" : $" of {string.Join(", ", person.Teams.Concat(person.Areas))}";
}
