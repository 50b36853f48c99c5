using Spectre.Console;

namespace AllInOne.Imports;

/// <summary>A bar where someone watches; nothing where the output is a file.</summary>
static class Progress
{
    public static Task<T> Show<T>(Func<Action<string, double>, Task<T>> act) => AnsiConsole.Profile.Capabilities.Interactive
        ? AnsiConsole.Progress().HideCompleted(true).StartAsync(context =>
        {
            var task = context.AddTask("Starting");
            return act((words, share) => (task.Description, task.Value) = (words, share * 100));
        })
        : act((_, _) => { });
}
