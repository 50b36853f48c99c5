using Grpc.Compression;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using Scorecard.Rpc;

namespace Grpc.Client;

// A channel's options as they were when it was made.
sealed record ChannelSettings(
    int? MaxSend, int? MaxReceive, Codings Codings, TimeProvider Time, CallCredentials? Credentials, bool MaySendCredentials,
    bool ThrowCancelled)
{
    public static ChannelSettings Of(GrpcChannelOptions options, Uri address)
    {
        var secure = address.Scheme == Uri.UriSchemeHttps;
        if (options.Credentials is { } credentials && credentials.IsSecure != secure)
            throw new InvalidOperationException(
                $"Channel is configured with {(secure ? "insecure" : "secure")} credentials "
                + $"and its address begins with '{address.Scheme}'.");
        return new ChannelSettings(
            options.MaxSendMessageSize,
            options.MaxReceiveMessageSize,
            new Codings(options.CompressionProviders ?? [new BoundedGzip()]),
            options.ServiceProvider?.GetService<TimeProvider>() ?? TimeProvider.System,
            options.Credentials?.Calls,
            secure || options.UnsafeUseInsecureChannelCallCredentials,
            options.ThrowOperationCanceledOnCancellation);
    }
}
