using Scorecard.Contracts.Changes;
using Scorecard.Records.Hearing;

namespace Records.Tests.Simulator;

/// <summary>One seed's story: every step is drawn from one generator, and written down.</summary>
sealed class Schedule(World world, int seed)
{
    readonly Random random = new(seed);

    readonly string authority = $"a{seed}";

    readonly List<RecordsChanged> bus = [];

    readonly List<string> story = [];

    Dictionary<string, (long Version, string Text)> seen = [];

    long seenEpoch;

    public string Story => $"seed {seed}:\n  " + string.Join("\n  ", story);

    public async Task Run()
    {
        for (var step = 0; step < 25; step++)
        {
            await Step();
            await Look();
        }
        await Heal();
    }

    Task Step() => random.Next(100) switch
    {
        < 35 => Write(),
        < 60 => Deliver(),
        < 65 => Drop(),
        < 70 => Duplicate(),
        < 80 => Pull(),
        < 86 => Crash(),
        < 90 => Restore(),
        < 93 => Rebuild(),
        _ => Interleave(),
    };

    async Task Write()
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var id = $"c{random.Next(3)}/{random.Next(2)}";
            var text = random.Next(4) == 0 ? null : $"{story.Count}.{i}";
            var runs = await world.Write(authority, id, text);
            story.Add($"write {id} = {text ?? "withdrawn"}{string.Concat(runs.Select(run => $" ({run.AfterSeq},{run.ToSeq}]"))}");
            bus.AddRange(runs);
        }
    }

    // Any of what is under way, in any order, some of it together; what cannot be applied is delivered again later.
    async Task Deliver()
    {
        var some = Taken(random.Next(1, 4));
        var instance = Anyone();
        story.Add($"deliver{string.Concat(some.Select(run => $" {run.Epoch}({run.AfterSeq},{run.ToSeq}]"))}");
        await Survive(async () =>
        {
            var heard = await instance.Hear(authority, some, default);
            if (heard.RebuildUnder is { } epoch) await instance.Rebuild(authority, epoch, default);
            bus.AddRange(heard.Held);
        });
    }

    Task Drop()
    {
        story.Add($"drop {Taken(1).Count}");
        return Task.CompletedTask;
    }

    Task Duplicate()
    {
        if (bus.Count > 0) bus.Add(bus[random.Next(bus.Count)]);
        story.Add("duplicate");
        return Task.CompletedTask;
    }

    Task Pull()
    {
        story.Add("pull");
        return Survive(() => Anyone().Pull(authority, default));
    }

    // Between a commit and its acknowledgement too: what was applied is delivered again.
    async Task Crash()
    {
        var again = bus.ToList();
        (world.Crashing.DiesAfter, world.BreakOffAfter) = random.Next(2) == 0 ? ((int?)random.Next(4), (int?)null) : (null, random.Next(4));
        story.Add($"crash after {world.Crashing.DiesAfter} transactions, or {world.BreakOffAfter} runs read, in:");
        await (random.Next(3) switch { 0 => Deliver(), 1 => Pull(), _ => Rebuild() });
        (world.Crashing.DiesAfter, world.BreakOffAfter) = (null, null);
        bus.AddRange(again.Except(bus));
    }

    async Task Restore()
    {
        var head = await world.Head(authority);
        if (head.Seq == 0) return;
        var to = random.NextInt64(head.Seq + 1);
        story.Add($"restore to {to} of {head.Seq}");
        await world.Restore(authority, to);
    }

    async Task Rebuild()
    {
        story.Add("rebuild");
        var instance = Anyone();
        await Survive(async () => await instance.Rebuild(authority, (await instance.At(authority, default)).Epoch, default));
    }

    // Something else happens while one of them waits for the log: the other rebuilds too, or readers move on.
    async Task Interleave()
    {
        story.Add("while the log is read:");
        world.Meanwhile = random.Next(3) switch { 0 => Rebuild, 1 => Write, _ => Pull };
        await (random.Next(3) == 0 ? Pull() : Rebuild());
        world.Meanwhile = null;
    }

    async Task Heal()
    {
        story.Add("heal");
        foreach (var instance in world.Instances) await instance.Pull(authority, default);
        await Look();
        var head = await world.Head(authority);
        var at = await world.Instances[0].At(authority, default);
        (at.Epoch, at.Seq).ShouldBe(head, Story);
        (await world.Notes.Rows(authority)).OrderBy(row => row.Key).ShouldBe((await world.Fold(authority)).OrderBy(row => row.Key), Story);
    }

    // What a reader sees never goes back, except to another epoch.
    async Task Look()
    {
        var at = await world.Instances[0].At(authority, default);
        var rows = await world.Notes.Rows(authority);
        if (at.Epoch == seenEpoch)
        {
            foreach (var (id, before) in seen) rows.GetValueOrDefault(id).Version.ShouldBeGreaterThanOrEqualTo(before.Version, $"{id} went back.\n{Story}");
        }
        (seen, seenEpoch) = (rows, at.Epoch);
    }

    HeardLog Anyone() => world.Instances[random.Next(world.Instances.Count)];

    List<RecordsChanged> Taken(int count)
    {
        var some = new List<RecordsChanged>();
        while (some.Count < count && bus.Count > 0)
        {
            var i = random.Next(bus.Count);
            some.Add(bus[i]);
            bus.RemoveAt(i);
        }
        return some;
    }

    async Task Survive(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (IOException died)
        {
            story.Add(died.Message);
        }
    }
}
