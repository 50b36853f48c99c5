using Dashboard.SignIn;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Forms;

/// <summary>A form that is sent carries the token of the page that it came from. Signing out needs none: the door has asked for the origin.</summary>
sealed class OwnForm(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext filter, EndpointFilterDelegate next)
    {
        var request = filter.HttpContext.Request;
        if (!request.HasFormContentType || request.Path == SignOut.Address || await antiforgery.IsRequestValidAsync(filter.HttpContext)) return await next(filter);
        return new RazorComponentResult<OldFormPage>(new { Path = request.Path.Value }) { StatusCode = StatusCodes.Status400BadRequest };
    }
}
