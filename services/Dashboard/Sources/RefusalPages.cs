using Dashboard.Patterns;
using Grpc.Core;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Sources;

/// <summary>What a service refuses is told as a page, once for all pages: not there, not as asked, not allowed, not answering.</summary>
sealed class RefusalPages(ILogger<RefusalPages> log) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext filter, EndpointFilterDelegate next)
    {
        try
        {
            return await next(filter);
        }
        catch (RpcException refused) when (Told(refused.StatusCode) is { } told)
        {
            log.Refused(filter.HttpContext.Request.Path, refused.StatusCode);
            var parameters = new { told.Title, Why = told.Says ? refused.Status.Detail : "", Path = filter.HttpContext.Request.Path.Value, told.Retry };
            return new RazorComponentResult<RefusedPage>(parameters) { StatusCode = told.Status };
        }
    }

    // What is not told here is a fault: the error page says so.
    static (int Status, string Title, bool Says, bool Retry)? Told(StatusCode code) => code switch
    {
        StatusCode.NotFound => (StatusCodes.Status404NotFound, "There is nothing to show here", true, false),
        StatusCode.InvalidArgument or StatusCode.FailedPrecondition => (StatusCodes.Status400BadRequest, "This cannot be shown", true, false),
        StatusCode.Aborted or StatusCode.AlreadyExists => (StatusCodes.Status409Conflict, "This was changed meanwhile", true, true),
        StatusCode.PermissionDenied or StatusCode.Unauthenticated => (StatusCodes.Status403Forbidden, "You may not see this", false, false),
        StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.ResourceExhausted => (StatusCodes.Status503ServiceUnavailable, "The figures cannot be reached now", false, true),
        _ => null,
    };
}
