using System.Diagnostics;
using Grpc.Core;

namespace Grpc.Diagnostics;

// Names and tags of the official packages: the client has an activity of its own, the server adds to the one of the HTTP request.
static class CallActivity
{
    const string Method = "grpc.method";
    const string Code = "grpc.status_code";

    static readonly ActivitySource Client = new("Grpc.Net.Client");

    public static Activity? Start(string method) =>
        Client.StartActivity("Grpc.Net.Client.GrpcOut", ActivityKind.Client)?.SetTag(Method, method);

    public static void Tell(this Activity activity, StatusCode status)
    {
        activity.SetTag(Code, status.ToString("D"));
        if (status != StatusCode.OK) activity.SetStatus(ActivityStatusCode.Error);
    }

    public static void Tell(this Activity activity, string method, StatusCode status)
    {
        activity.SetTag(Method, method);
        activity.SetTag(Code, status.ToString("D"));
    }
}
