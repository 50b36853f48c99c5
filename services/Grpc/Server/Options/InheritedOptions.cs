using Microsoft.Extensions.Options;

namespace Grpc.AspNetCore.Server;

// A service's options start as the server's; its interceptors come after the server's and are kept apart.
sealed class InheritedOptions<TService>(IOptions<GrpcServiceOptions> common) : IConfigureOptions<GrpcServiceOptions<TService>>
    where TService : class
{
    public void Configure(GrpcServiceOptions<TService> options)
    {
        options.MaxSendMessageSize = common.Value.MaxSendMessageSize;
        options.MaxReceiveMessageSize = common.Value.MaxReceiveMessageSize;
        options.EnableDetailedErrors = common.Value.EnableDetailedErrors;
        options.ResponseCompressionAlgorithm = common.Value.ResponseCompressionAlgorithm;
        options.ResponseCompressionLevel = common.Value.ResponseCompressionLevel;
        options.CompressionProviders = [.. common.Value.CompressionProviders];
    }
}
