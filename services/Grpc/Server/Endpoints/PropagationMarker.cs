namespace Grpc.Server;

// Says that a client of this process propagates: only then is each call left where the client looks for it.
sealed class PropagationMarker;
