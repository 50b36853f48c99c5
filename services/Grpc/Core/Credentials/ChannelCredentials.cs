namespace Grpc.Core;

public abstract class ChannelCredentials
{
    public static ChannelCredentials Insecure { get; } = new Plain(secure: false, calls: null);

    public static ChannelCredentials SecureSsl { get; } = new Plain(secure: true, calls: null);

    internal abstract bool IsSecure { get; }

    internal abstract CallCredentials? Calls { get; }

    public static ChannelCredentials Create(ChannelCredentials channelCredentials, CallCredentials callCredentials)
    {
        ArgumentNullException.ThrowIfNull(channelCredentials);
        ArgumentNullException.ThrowIfNull(callCredentials);
        return new Plain(channelCredentials.IsSecure, callCredentials);
    }

    sealed class Plain(bool secure, CallCredentials? calls) : ChannelCredentials
    {
        internal override bool IsSecure => secure;

        internal override CallCredentials? Calls => calls;
    }
}
