using System.CommandLine;
using System.Globalization;
using AllInOne.Instance;
using Scorecard.Files.Generate;

namespace AllInOne.Generate;

static class GenerateCommand
{
    public static Command Create()
    {
        var children = new Option<int>("--children") { DefaultValueFactory = _ => 10_000 };
        var workers = new Option<int>("--workers") { DefaultValueFactory = _ => 600 };
        var years = new Option<int>("--years") { DefaultValueFactory = _ => 3 };
        var seed = new Option<ulong>("--seed") { Description = "Same seed, same bytes.", DefaultValueFactory = _ => 1 };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", Required = true };
        var mess = new Option<bool>("--mess") { Description = "Put in the faults that real files have." };
        var asOf = new Option<string>("--as-of") { Description = "The day the files show.", DefaultValueFactory = _ => "2026-10-31" };
        var command = new Command("generate", "Writes a synthetic authority in the formats that import takes.") { children, workers, years, seed, output, mess, asOf };
        command.RunsAlone((line, cancel) =>
        {
            if (!DateOnly.TryParseExact(line.GetValue(asOf), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new CommandFailed("--as-of: give a day as yyyy-mm-dd.");
            }
            SyntheticAuthority.Write(
                new GenerateOptions
                {
                    Children = line.GetValue(children),
                    Workers = line.GetValue(workers),
                    Years = line.GetValue(years),
                    Seed = line.GetValue(seed),
                    Mess = line.GetValue(mess),
                    AsOf = day,
                },
                line.GetValue(output)!);
            Console.WriteLine($"Written to {line.GetValue(output)}; import it with --as-of {line.GetValue(asOf)}.");
            return Task.FromResult(0);
        });
        return command;
    }
}
