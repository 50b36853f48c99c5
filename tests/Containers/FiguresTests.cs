using EndToEnd.Tests.Shown;

namespace Containers;

public sealed class FiguresTests(Composed stack)
{
    static readonly TimeSpan Settling = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Up_EveryContainer_IsHealthy()
    {
        foreach (var service in Composed.Containers) (await Composed.Health(service)).ShouldBe("healthy", service);
    }

    [Fact]
    public async Task Import_AMadeUpAuthority_ThePageShowsTheOraclesFigures()
    {
        using var page = await stack.OpenPage();

        await Same.Page(page, stack.Oracle, Composed.AsOf);
    }

    [Fact]
    public async Task Import_AMadeUpAuthority_TheCommandsSayTheOraclesFigures() => await Same.Commands(stack.Commands, stack.Oracle, Composed.AsOf);

    [Fact]
    public async Task Restart_EachContainerOnce_TheFiguresAreStillTheOracles()
    {
        foreach (var service in Composed.Containers)
        {
            await Composed.Restart(service);
            await Same.Soon(() => Same.Commands(stack.Commands, stack.Oracle, Composed.AsOf), Settling);
        }

        using var page = await stack.OpenPage();
        await Same.Soon(() => Same.Page(page, stack.Oracle, Composed.AsOf), Settling);
    }
}
