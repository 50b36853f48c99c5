using Grpc.Bench;

var options = BenchOptions.From(args);
await using var ours = await Servers.Ours();
await using var bare = await Servers.Bare();
using var contests = new Contests(options, Servers.Port(ours), Servers.Port(bare));

Report.Heading(options);
var verdicts = new List<Verdict>();
foreach (var contest in contests.All.Where(contest => contest.Name.Contains(options.Only, StringComparison.Ordinal)))
{
    var result = await Interleaved.Run(contest, options);
    verdicts.Add(result.Verdict);
    Report.Line(result);
}
return (int)verdicts.DefaultIfEmpty().Max();
