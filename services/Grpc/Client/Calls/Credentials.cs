using Grpc.Core;
using Grpc.Net.Client;

namespace Grpc.Client;

static class Credentials
{
    // Never over an open connection, unless the channel was told so by name.
    public static async ValueTask<Metadata?> Add(CallOptions options, GrpcChannel channel, IMethod method, CancellationToken cancellation)
    {
        var settings = channel.Settings;
        if (settings.Credentials is null && options.Credentials is null) return options.Headers;
        if (!settings.MaySendCredentials)
            throw new InvalidOperationException("CallCredentials can't be composed with an insecure channel.");
        var metadata = new Metadata();
        foreach (var entry in options.Headers ?? []) metadata.Add(entry);
        var context = new AuthInterceptorContext(
            $"{channel.Address.GetLeftPart(UriPartial.Authority)}/{method.ServiceName}", method.Name, cancellation);
        if (settings.Credentials is { } ofChannel) await ofChannel.Add(context, metadata);
        if (options.Credentials is { } ofCall) await ofCall.Add(context, metadata);
        return metadata;
    }
}
