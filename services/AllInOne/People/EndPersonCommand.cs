using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Protos.People.V1;

namespace AllInOne.People;

static class EndPersonCommand
{
    public static Command Create()
    {
        var subject = new Option<string>("--subject") { Description = "Whose, as `people` lists them.", Required = true };
        var to = new Option<string?>("--to") { Description = "The first day without the role. Default: today." };
        var command = new Command("end", "Takes someone's role away.") { subject, to };
        command.Runs(async (line, connection, cancel) =>
        {
            var end = new EndPersonRequest { RequestId = Guid.CreateVersion7().ToString(), Subject = line.GetValue(subject)!, To = line.GetValue(to) ?? "" };
            await new Scorecard.Protos.People.V1.People.PeopleClient(connection.Workforce).EndPersonAsync(end, cancellationToken: cancel);
            Console.WriteLine($"{end.Subject} has no role from {(end.To == "" ? "today" : end.To)} on.");
            return 0;
        });
        return command;
    }
}
