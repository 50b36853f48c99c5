using EndToEnd.Tests.Embedded;
using EndToEnd.Tests.Shown;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Scorecard.Protos.Figures.V1;
using Scorecard.ServiceDefaults.Callers;

namespace EndToEnd.Tests.History;

/// <summary>Every measure of a month, for the authority, its teams and areas, and by what each is broken down by.</summary>
static class MonthlyFigures
{
    public static async Task<Dictionary<(string Measure, string Breakdown), string>> Read(Instance instance, DateOnly monthEnd)
    {
        using var channel = GrpcChannel.ForAddress(await Told(instance, "instance"));
        var figures = new Figures.FiguresClient(channel.Intercept(new ActAs(await Told(instance, "token"))));
        var answer = await figures.GetFiguresAsync(new() { Period = $"{monthEnd:yyyy-MM}", AtLeast = { await new ServiceFigures(instance.Calls).Head() } });
        answer.Stale.ShouldBeFalse();
        return answer.Figures.ToDictionary(Key, Text);
    }

    static async Task<string> Told(Instance instance, string file) => (await File.ReadAllTextAsync(Path.Combine(instance.Data, file))).Trim();

    static (string Measure, string Breakdown) Key(Figure figure) => (figure.Measure, string.Join(';', figure.Breakdown.Select(part => $"{part.Key}={part.Name}")));

    static string Text(Figure figure) => figure.Needs.Count > 0 ? $"needs {string.Join(", ", figure.Needs)}" : $"{figure.Numerator}/{figure.Denominator}";
}
