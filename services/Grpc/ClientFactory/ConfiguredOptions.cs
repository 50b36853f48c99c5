using Grpc.Core;

namespace Grpc.Net.ClientFactory;

sealed class ConfiguredOptions(IEnumerable<Action<CallOptionsContext>> actions, IServiceProvider services) : OptionsInterceptor
{
    protected override CallOptions Change(CallOptions options)
    {
        var context = new CallOptionsContext(options, services);
        foreach (var action in actions) action(context);
        return context.CallOptions;
    }
}
