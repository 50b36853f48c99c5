using Grpc.Bench;

var options = BenchOptions.From(args);
await using var bytes = await Servers.Ours<BytesEcho>();
await using var protobuf = await Servers.Ours<EchoService>();
await using var bare = await Servers.Bare();
using var contests = new Contests(new Workload(options), new Ports(Servers.Port(bytes), Servers.Port(protobuf), Servers.Port(bare)));

Report.Heading(options);
var verdicts = new List<Verdict>();
foreach (var contest in contests.All.Where(contest => contest.Name.Contains(options.Only, StringComparison.Ordinal)))
{
    var result = await Interleaved.Run(contest, options);
    verdicts.Add(result.Verdict);
    Report.Line(result);
}
return (int)verdicts.DefaultIfEmpty().Max();
