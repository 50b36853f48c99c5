namespace Grpc.Core;

public abstract class ClientBase<T> : ClientBase where T : ClientBase<T>
{
    protected ClientBase() { }

    protected ClientBase(ChannelBase channel) : base(channel) { }

    protected ClientBase(CallInvoker callInvoker) : base(callInvoker) { }

    protected ClientBase(ClientBaseConfiguration configuration) : base(configuration) { }

    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}

public abstract class ClientBase
{
    readonly CallInvoker? invoker;

    // A stand-in of a test overrides every method and calls nothing.
    protected ClientBase() { }

    protected ClientBase(ChannelBase channel) : this((channel ?? throw new ArgumentNullException(nameof(channel))).CreateCallInvoker()) { }

    protected ClientBase(CallInvoker callInvoker) => invoker = callInvoker ?? throw new ArgumentNullException(nameof(callInvoker));

    protected ClientBase(ClientBaseConfiguration configuration) =>
        invoker = (configuration ?? throw new ArgumentNullException(nameof(configuration))).Invoker;

    protected CallInvoker CallInvoker => invoker ?? throw new InvalidOperationException("This client was made without a channel.");

    protected internal class ClientBaseConfiguration
    {
        internal ClientBaseConfiguration(CallInvoker invoker) => Invoker = invoker;

        internal CallInvoker Invoker { get; }
    }
}
