namespace Grpc.Bench;

sealed record Ports(int Bytes, int Protobuf, int Bare);
