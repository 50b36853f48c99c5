using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Grpc.Core;
using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

static class Peers
{
    // gRPC's "name resolution" page: ipv4:address:port and ipv6:[address]:port.
    public static string Name(ConnectionInfo connection) => connection.RemoteIpAddress switch
    {
        null => "unknown",
        { AddressFamily: AddressFamily.InterNetworkV6 } ip => $"ipv6:[{ip}]:{connection.RemotePort}",
        var ip => $"ipv4:{ip}:{connection.RemotePort}",
    };

    // The names by which gRPC exposes a peer's certificate: alternative names, else the subject's.
    public static AuthContext Identity(X509Certificate2? certificate)
    {
        if (certificate is null) return new AuthContext(null, []);
        var names = certificate.Extensions.OfType<X509SubjectAlternativeNameExtension>()
            .SelectMany(extension => extension.EnumerateDnsNames())
            .Select(name => Property("x509_subject_alternative_name", name)).ToList();
        var common = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        var properties = new Dictionary<string, List<AuthProperty>>();
        if (names.Count > 0) properties["x509_subject_alternative_name"] = names;
        if (!string.IsNullOrEmpty(common)) properties["x509_common_name"] = [Property("x509_common_name", common)];
        return new AuthContext(properties.Keys.FirstOrDefault(), properties);
    }

    static AuthProperty Property(string name, string value) => AuthProperty.Create(name, Encoding.UTF8.GetBytes(value));
}
