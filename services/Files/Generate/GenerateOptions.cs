namespace Scorecard.Files.Generate;

/// <summary>How large an invented authority is, and which one.</summary>
public sealed record GenerateOptions
{
    /// <summary>Children known over the years, of whom about half are open cases at the end.</summary>
    public int Children { get; init; } = 10_000;

    /// <summary>People on the register, leavers included; duty folders and generic names come on top.</summary>
    public int Workers { get; init; } = 600;

    public int Years { get; init; } = 3;

    public ulong Seed { get; init; } = 1;

    /// <summary>The day the extract is of.</summary>
    public DateOnly AsOf { get; init; } = new(2026, 10, 31);

    /// <summary>Puts in the faults that real files have; the figures stay the same.</summary>
    public bool Mess { get; init; }
}
