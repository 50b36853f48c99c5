using System.CommandLine;
using Grpc.Core;

namespace AllInOne.Instance;

/// <summary>A verb that talks to an instance: opens the connection, and turns failures into words and an exit code.</summary>
static class Verb
{
    public const int Failed = 1;

    public static void Runs(this Command command, Func<ParseResult, Connection, CancellationToken, Task<int>> act) =>
        command.RunsAlone(async (line, cancel) =>
        {
            await using var connection = await Connection.Open(line, cancel);
            return await act(line, connection, cancel);
        });

    public static void RunsAlone(this Command command, Func<ParseResult, CancellationToken, Task<int>> act) =>
        command.SetAction(async (line, cancel) =>
        {
            try
            {
                return await act(line, cancel);
            }
            catch (CommandFailed failed)
            {
                return Say(failed.Message);
            }
            catch (RpcException failed)
            {
                return Say(failed.Status.StatusCode switch
                {
                    StatusCode.Unavailable => $"The instance does not answer. {failed.Status.Detail}",
                    StatusCode.Unauthenticated => "The token is not the one of that instance.",
                    _ => failed.Status.Detail,
                });
            }
        });

    static int Say(string message)
    {
        Console.Error.WriteLine(message);
        return Failed;
    }
}
