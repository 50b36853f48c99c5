using System.Collections.Frozen;
using System.Reflection;
using Google.Protobuf.Reflection;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Callers;

namespace Scorecard.ServiceDefaults.Rights;

/// <summary>The rights that each RPC asks for, as its proto says. Default deny: an RPC that is not here is refused.</summary>
public sealed class Policies
{
    static readonly HashSet<Right> Audited = [Right.SeeChildren, Right.ManagePeople, Right.SignOff, Right.Publish, Right.ReadAudit];

    readonly FrozenDictionary<string, Right[]> needs;

    /// <exception cref="InvalidOperationException">An RPC asks for no right: the process must not start.</exception>
    public Policies(IEnumerable<ServiceDescriptor> services)
    {
        Methods = [.. services.SelectMany(service => service.Methods)];
        var without = Methods.Where(method => NeedsOf(method).Length == 0).Select(method => method.FullName).ToList();
        if (without.Count > 0) throw new InvalidOperationException($"Say with option (scorecard.rights.v1.needs) which right lets a caller use {string.Join(", ", without)}.");
        needs = Methods.ToFrozenDictionary(method => $"/{method.Service.FullName}/{method.Name}", NeedsOf, StringComparer.Ordinal);
    }

    public IReadOnlyList<MethodDescriptor> Methods { get; }

    /// <summary>Of every RPC that there is.</summary>
    public static Policies Read() => new(typeof(RightsReflection).Assembly.GetExportedTypes()
        .Select(type => type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<FileDescriptor>()
        .SelectMany(file => file.Services));

    /// <param name="method">"/scorecard.missing.v1.Missing/ListMissing".</param>
    /// <exception cref="NotAllowed"/>
    public void Check(string method, Caller caller) => caller.Needs(needs.GetValueOrDefault(method, []));

    /// <summary>Its answers show children one by one, or change what others are held to.</summary>
    public bool AreAudited(string method) => needs.TryGetValue(method, out var rights) && rights.All(Audited.Contains);

    public static Right[] NeedsOf(MethodDescriptor method) => [.. method.GetOptions()?.GetExtension(RightsExtensions.Needs) ?? []];
}
