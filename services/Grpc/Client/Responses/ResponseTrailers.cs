using System.Globalization;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Client;

static class ResponseTrailers
{
    public static Status Status(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues(Names.Status, out var value))
            return new Status(StatusCode.Unknown, "No grpc-status found on response.");
        if (!int.TryParse(value.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return new Status(StatusCode.Unknown, $"Unexpected grpc-status value: {value}");
        var detail = headers.NonValidated.TryGetValues(Names.Message, out var message) ? PercentEncoding.Decode(message.ToString()) : "";
        return code is >= 0 and <= 16
            ? new Status((StatusCode)code, detail)
            : new Status(StatusCode.Unknown, $"Unexpected grpc-status value: {code}. {detail}");
    }

    public static Metadata Metadata(HttpResponseHeaders headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers.NonValidated)
        {
            if (name is Names.Status or Names.Message or Names.Encoding or Names.AcceptEncoding) continue;
            foreach (var value in values) MetadataWire.Receive(metadata, name, value);
        }

        return metadata;
    }
}
