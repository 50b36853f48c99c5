using Dashboard.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Patterns;

/// <summary>A page that fails says so as a page, whatever else the host serves. What went wrong is in the log only.</summary>
sealed partial class ErrorPages(TimeProvider time, ILogger<ErrorPages> log) : IStartupFilter
{
    /// <summary>On every endpoint of these pages.</summary>
    public sealed class Covered;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(Cover);
        next(app);
    };

    async Task Cover(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && context.GetEndpoint()?.Metadata.GetMetadata<Covered>() is not null)
        {
            Failed(log, context.Request.Path, error);
            context.Response.Clear();
            PageHeaders.Set(context.Response);
            await new RazorComponentResult<ErrorPage>(new { At = London.Clock(time.GetUtcNow()) }) { StatusCode = StatusCodes.Status500InternalServerError }.ExecuteAsync(context);
        }
    }

    [LoggerMessage(EventName = "dashboard.page.failed", Level = LogLevel.Error, Message = "The page {Path} failed")]
    static partial void Failed(ILogger log, string path, Exception error);
}
