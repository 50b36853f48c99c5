using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Tests.Kit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace Grpc.Tests.Server;

public sealed class TlsTests
{
    [Fact]
    public async Task Ask_MutualTls_ServerKnowsTheClientByName()
    {
        using var certificate = Certificate("scorecard.test");
        await using var server = await ProbeServer.Start(kestrel: options => options.Listen(IPAddress.Loopback, 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http2;
            listen.UseHttps(certificate, https =>
            {
                https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
                https.ClientCertificateValidation = (shown, _, _) => shown.Thumbprint == certificate.Thumbprint;
            });
        }));
        var (peer, identity) = ("", "");
        server.Handlers.Ask = (note, context) =>
        {
            (peer, identity) = (context.Peer, context.AuthContext.PeerIdentity.Single().Value);
            return Task.FromResult(note);
        };
        var handler = new SocketsHttpHandler
        {
            SslOptions = new()
            {
                RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == certificate.GetCertHashString(),
                ClientCertificates = [certificate],
            },
        };
        using var channel = GrpcChannel.ForAddress(server.Secure, new GrpcChannelOptions
        {
            HttpHandler = handler,
            DisposeHttpClient = true,
            Credentials = ChannelCredentials.Create(ChannelCredentials.SecureSsl, CallCredentials.FromInterceptor((_, metadata) =>
            {
                metadata.Add("ticket", "t");
                return Task.CompletedTask;
            })),
        });

        await new Probe.ProbeClient(channel).AskAsync(new Note());

        identity.ShouldBe("scorecard.test");
        peer.ShouldStartWith("ipv4:127.0.0.1:");
    }

    [Fact]
    public void ForAddress_CredentialsThatDoNotFit_AreRefused() => Should.Throw<InvalidOperationException>(
        () => GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { Credentials = ChannelCredentials.SecureSsl }));

    static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
