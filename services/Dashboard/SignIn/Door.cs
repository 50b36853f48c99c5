using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.SignIn;

/// <summary>Stands before every page: this computer's own names, no foreign origin, a session.</summary>
sealed class Door(Sessions sessions) : IEndpointFilter
{
    // Names that only ever mean this computer: a page elsewhere that rebinds its own name to 127.0.0.1 is turned away.
    static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext filter, EndpointFilterDelegate next)
    {
        var context = filter.HttpContext;
        PageHeaders.Set(context.Response);
        if (!HostIsHere(context)) return TypedResults.BadRequest();
        if (!OriginIsHere(context.Request)) return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        if (context.Request is { Method: "GET", Path.Value: "/" } && context.Request.Query["token"].FirstOrDefault() is { } token) return SignIn(context, token);
        return sessions.Know(Secret(context)) ? await next(filter) : Unknown(false);
    }

    object SignIn(HttpContext context, string token)
    {
        if (sessions.Exchange(token) is not { } secret)
            return sessions.Know(Secret(context)) ? TypedResults.LocalRedirect("/") : Unknown(true);
        context.Response.Cookies.Append(Cookie(context), secret, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = Sessions.Length,
        });
        return TypedResults.LocalRedirect("/");
    }

    static RazorComponentResult<SignInPage> Unknown(bool used) => new(new { Used = used }) { StatusCode = StatusCodes.Status401Unauthorized };

    public static string? Secret(HttpContext context) => context.Request.Cookies[Cookie(context)];

    // Cookies do not know ports: two instances on one computer must not sign each other out.
    public static string Cookie(HttpContext context) => $"scorecard-{context.Connection.LocalPort}";

    static bool HostIsHere(HttpContext context) =>
        Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase) && (context.Request.Host.Port ?? 80) == context.Connection.LocalPort;

    static bool OriginIsHere(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ||
        request.Headers.Origin.FirstOrDefault() == $"{request.Scheme}://{request.Host}";
}
