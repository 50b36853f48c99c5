namespace Grpc.Tests.Kit;

// For tests that measure the process: nothing else runs beside them.
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
