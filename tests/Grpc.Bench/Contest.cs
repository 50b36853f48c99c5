namespace Grpc.Bench;

/// <summary>Ours against bare; each act makes one call, which counts for so many operations.</summary>
/// <param name="Floor">The least that the ratio may be; none where it is only listed.</param>
sealed record Contest(string Name, Func<Task> Ours, Func<Task> Bare, int Operations, double? Floor);
