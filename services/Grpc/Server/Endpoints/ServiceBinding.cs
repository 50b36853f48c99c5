using System.Reflection;
using Grpc.Core;

namespace Grpc.Server;

// Generated bases name their bind method in an attribute; called without an instance it tells the methods.
static class ServiceBinding
{
    public static void Bind(Type service, ServiceBinderBase binder)
    {
        for (var type = service; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is not { } attribute) continue;
            var method = attribute.BindType.GetMethod(attribute.BindMethodName, [typeof(ServiceBinderBase), type])
                ?? throw new InvalidOperationException(
                    $"{attribute.BindType.Name}.{attribute.BindMethodName} is not the bind method of {type.Name}.");
            method.Invoke(null, [binder, null]);
            return;
        }

        throw new InvalidOperationException(
            $"Error binding gRPC service '{service.Name}': it does not derive from a generated service base.");
    }
}
