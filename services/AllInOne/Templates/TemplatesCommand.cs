using System.CommandLine;
using AllInOne.Instance;
using Scorecard.Files.Templates;

namespace AllInOne.Templates;

static class TemplatesCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--output", "-o") { Description = "The folder to write to.", Required = true };
        var command = new Command("templates", "Writes every file that import takes of our own, empty, and a guide to fill them in.") { output };
        command.RunsAlone((line, _) =>
        {
            var (written, kept) = TemplateFolder.Write(line.GetValue(output)!);
            Console.WriteLine($"Written to {line.GetValue(output)}: {written.Count} files; guide.xlsx says what each column is for.");
            if (kept.Count > 0) Console.WriteLine($"There already, and kept: {string.Join(", ", kept)}.");
            return Task.FromResult(0);
        });
        return command;
    }
}
