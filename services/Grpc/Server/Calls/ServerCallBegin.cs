using Grpc.AspNetCore.Server.Features;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;
using Grpc.Net.Compression;
using Grpc.Protocol;

namespace Grpc.Server;

sealed partial class ServerCall
{
    ICompressionProvider? requestCoding;
    ICompressionProvider? responseCoding;

    // Throws the status of a call that must not reach its handler.
    public void Begin()
    {
        CallCounters.Server.Started();
        http.Response.ContentType = Names.ContentType;
        if (host.Propagates) http.Features.Set<IServerCallContextFeature>(this);
        var headers = http.Request.Headers;
        if (headers.TryGetValue(Names.Timeout, out var timeout)) StartClock(timeout.ToString());
        if (headers.TryGetValue(Names.Encoding, out var encoding)) requestCoding = CodingOfRequest(encoding.ToString());
        if (host.Settings.ResponseCoding is null) return;
        responseCoding = host.Settings.CodingFor(headers[Names.AcceptEncoding]);
        if (responseCoding is not null) http.Response.Headers[Names.Encoding] = responseCoding.EncodingName;
    }

    public MessageReader<T> Reader<T>(Marshaller<T> marshaller) where T : class =>
        new(http.Request.BodyReader, marshaller.ContextualDeserializer, host.Settings.MaxReceive, requestCoding, CallCounters.Server);

    void StartClock(string timeout)
    {
        if (!Protocol.Timeout.TryParse(timeout, out var left))
            throw new RpcException(new Status(StatusCode.Internal, "The grpc-timeout header is malformed."));
        if (left <= TimeSpan.Zero) throw Expired();
        StartClock(left);
    }

    ICompressionProvider? CodingOfRequest(string name)
    {
        if (Compression.Codings.IsIdentity(name)) return null;
        if (host.Settings.Codings.Find(name) is { } coding) return coding;
        http.Response.Headers[Names.AcceptEncoding] = host.Settings.Codings.Accepted;
        throw new RpcException(new Status(
            StatusCode.Unimplemented, $"Unsupported grpc-encoding value '{name}'. Supported encodings: {host.Settings.Codings.Accepted}"));
    }
}
