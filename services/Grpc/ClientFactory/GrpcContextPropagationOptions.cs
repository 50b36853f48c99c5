namespace Grpc.AspNetCore.ClientFactory;

public class GrpcContextPropagationOptions
{
    public bool SuppressContextNotFoundErrors { get; set; }
}
