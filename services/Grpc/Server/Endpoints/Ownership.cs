using Microsoft.AspNetCore.Http;

namespace Grpc.Server;

static class Ownership
{
    // What was made for one call, and not by the container, ends with that call.
    public static T Owning<T>(this HttpResponse response, T made)
    {
        if (made is IAsyncDisposable later) response.RegisterForDisposeAsync(later);
        else if (made is IDisposable now) response.RegisterForDispose(now);
        return made;
    }
}
