using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.SignIn;

/// <summary>Ends the session, here and in every other window of the browser.</summary>
static class SignOut
{
    public const string Address = "/sign-out";

    public static void MapSignOut(this IEndpointRouteBuilder pages) => pages.MapPost(Address, (HttpContext context, Sessions sessions) =>
    {
        sessions.End(Door.Secret(context));
        context.Response.Cookies.Delete(Door.Cookie(context));
        return new RazorComponentResult<SignedOutPage>();
    });
}
