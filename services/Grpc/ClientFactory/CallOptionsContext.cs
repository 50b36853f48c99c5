using Grpc.Core;

namespace Grpc.Net.ClientFactory;

public class CallOptionsContext
{
    internal CallOptionsContext(CallOptions callOptions, IServiceProvider serviceProvider) =>
        (CallOptions, ServiceProvider) = (callOptions, serviceProvider);

    public CallOptions CallOptions { get; set; }

    public IServiceProvider ServiceProvider { get; }
}
