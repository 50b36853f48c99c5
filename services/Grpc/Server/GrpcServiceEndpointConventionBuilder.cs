namespace Microsoft.AspNetCore.Builder;

public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
{
    readonly IReadOnlyList<IEndpointConventionBuilder> methods;

    internal GrpcServiceEndpointConventionBuilder(IReadOnlyList<IEndpointConventionBuilder> methods) => this.methods = methods;

    public void Add(Action<EndpointBuilder> convention)
    {
        foreach (var method in methods) method.Add(convention);
    }

    void IEndpointConventionBuilder.Finally(Action<EndpointBuilder> finallyConvention)
    {
        foreach (var method in methods) method.Finally(finallyConvention);
    }
}
