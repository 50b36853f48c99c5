namespace Grpc.Core;

public delegate Task AsyncAuthInterceptor(AuthInterceptorContext context, Metadata metadata);

public abstract class CallCredentials
{
    internal CallCredentials() { }

    public static CallCredentials FromInterceptor(AsyncAuthInterceptor interceptor) =>
        new Intercepted(interceptor ?? throw new ArgumentNullException(nameof(interceptor)));

    internal abstract Task Add(AuthInterceptorContext context, Metadata metadata);

    sealed class Intercepted(AsyncAuthInterceptor interceptor) : CallCredentials
    {
        internal override Task Add(AuthInterceptorContext context, Metadata metadata) => interceptor(context, metadata);
    }
}
