using Dashboard.Forms;
using Dashboard.Patterns;
using Dashboard.Sources;

namespace Dashboard.SignIn;

static class SignInSlice
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<Sessions>();
        services.AddOptions<EmbeddedSignIn>().BindConfiguration(EmbeddedSignIn.Section).ValidateOnStart()
            .Validate(
                options => !options.Enabled || options.OneTimeToken is { Length: >= 32 },
                $"{EmbeddedSignIn.Section}:{nameof(EmbeddedSignIn.OneTimeToken)} must be a random text of at least 32 letters.");
        return services;
    }

    /// <summary>Routes inside are behind the door; routes that nobody maps are too.</summary>
    public static RouteGroupBuilder MapBehindDoor(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("").AddEndpointFilter<RouteGroupBuilder, Door>().AddEndpointFilter<RouteGroupBuilder, OwnForm>()
            .AddEndpointFilter<RouteGroupBuilder, RefusalPages>().WithMetadata(new ErrorPages.Covered());
}
