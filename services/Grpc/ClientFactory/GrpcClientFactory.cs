namespace Grpc.Net.ClientFactory;

public abstract class GrpcClientFactory
{
    public abstract TClient CreateClient<TClient>(string name) where TClient : class;
}
