using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace Grpc.Tests.Malformed;

/// <summary>Answers every call with what the test says, whether it is gRPC or not.</summary>
sealed class BadServer : IAsyncDisposable
{
    readonly WebApplication app;

    BadServer(WebApplication app) => this.app = app;

    public int Port => new Uri(app.Urls.Single()).Port;

    public static async Task<BadServer> Start(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, http => http.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new BadServer(app);
    }

    /// <summary>A 200 of the right content type with this body and these trailers.</summary>
    public static Task<BadServer> Answering(byte[] body, params (string Name, string Value)[] trailers) => Start(async context =>
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.Body.WriteAsync(body);
        foreach (var (name, value) in trailers)
            context.Response.AppendTrailer(name, value);
    });

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
