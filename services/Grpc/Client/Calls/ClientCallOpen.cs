using System.Diagnostics;
using System.IO.Pipelines;
using Grpc.Compression;
using Grpc.Core;
using Grpc.Diagnostics;
using Grpc.Framing;
using Grpc.Net.Compression;
using Grpc.Protocol;

namespace Grpc.Client;

sealed partial class ClientCall<TRequest, TResponse>
{
    static readonly StreamPipeReaderOptions Reading = new(bufferSize: 16 * 1024, leaveOpen: true, useZeroByteReads: false);

    HttpRequestMessage? request;
    HttpResponseMessage? response;
    Activity? activity;
    string? coding;

    // The reader of the messages that follow; null when the call went well without any.
    async Task<MessageReader<TResponse>?> Open(Func<HttpContent> content)
    {
        try
        {
            activity = CallActivity.Start(method.FullName);
            if (stopped is { } why) throw why.Failure();
            var metadata = await Credentials.Add(options, channel, method, cancel.Token);
            coding = CallRequest.CodingAskedFor(metadata, settings.Codings);
            response = await Post(content(), metadata);
            HeadersCame();
            if (ResponseHead.Final(response) is { } final)
            {
                EndWith(final, response.Headers);
                return null;
            }

            var body = await response.Content.ReadAsStreamAsync(cancel.Token);
            return new MessageReader<TResponse>(
                PipeReader.Create(body, Reading), method.ResponseMarshaller.ContextualDeserializer, settings.MaxReceive,
                CodingOf(response), CallCounters.Client);
        }
#pragma warning disable CA1031 // Whatever fails becomes the status of the call.
        catch (Exception e)
#pragma warning restore CA1031
        {
            throw Fail(e);
        }
    }

    async Task<HttpResponseMessage> Post(HttpContent content, Metadata? metadata)
    {
        var waits = new Patience(settings.Time);
        while (true)
        {
            request = CallRequest.Make(channel.AddressOf(method), host, content, Left, settings.Codings.Accepted, coding, metadata);
            try
            {
                return await channel.Http.SendAsync(request, cancel.Token);
            }
            catch (HttpRequestException e) when (options.IsWaitForReady && Patience.IsWorthIt(e))
            {
                await waits.Next(cancel.Token);
            }
        }
    }

    UnaryContent Framed(TRequest message)
    {
        var frame = Writer();
        try
        {
            var bytes = frame.Write(
                message, method.RequestMarshaller.ContextualSerializer, !Has(options.WriteOptions, WriteFlags.NoCompress));
            CallCounters.Client.Sent();
            return new UnaryContent(frame, bytes);
        }
        catch
        {
            frame.Dispose();
            throw;
        }
    }

    MessageWriter Writer() => new(settings.MaxSend, coding is null ? null : settings.Codings.Find(coding), null);

    ICompressionProvider? CodingOf(HttpResponseMessage answer)
    {
        if (!answer.Headers.NonValidated.TryGetValues(Names.Encoding, out var name) || Codings.IsIdentity(name.ToString())) return null;
        return settings.Codings.Find(name.ToString())
            ?? throw new RpcException(new Status(
                StatusCode.Internal, $"Unsupported grpc-encoding value '{name}'. Supported encodings: {settings.Codings.Accepted}"));
    }

    static bool Has(WriteOptions? given, WriteFlags flag) => given is not null && given.Flags.HasFlag(flag);
}
