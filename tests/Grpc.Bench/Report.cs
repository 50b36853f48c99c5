using System.Globalization;

namespace Grpc.Bench;

static class Report
{
    public static void Heading(BenchOptions options)
    {
        Console.WriteLine(
            $"{options.Rounds} rounds of ours, bare, bare, ours; {Rounded(options.Seconds, 2)} s a block; {options.Workers} calls in flight; "
            + $"messages of {options.Payload} bytes, {options.Messages} a stream");
        Console.WriteLine("| contest | rate | bare against itself | rate per processor second | bare against itself | bytes allocated per call, ours and bare | operations a second, ours and bare | |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
    }

    public static void Line(Result result) => Console.WriteLine(
        $"| {result.Contest.Name} | {Cells(result.Rate)} | {Cells(result.RatePerCpu)} "
        + $"| {Rounded(result.Ours.Allocated, 0)}, {Rounded(result.Bare.Allocated, 0)} | {Rounded(result.Ours.Rate, 0)}, {Rounded(result.Bare.Rate, 0)} "
        + $"| {Word(result)} |");

    static string Word(Result result) => result.Verdict switch
    {
        Verdict.Kept => result.Contest.Floor is null ? "listed" : "kept",
        Verdict.BelowFloor => "below the floor",
        Verdict.Noisy => "noisy, void",
    };

    static string Cells(Reading reading) => $"{Text(reading.Ratio)} | {Text(reading.Control)}";

    static string Text(Interval interval) => $"{Rounded(interval.Middle)} ({Rounded(interval.Low)} to {Rounded(interval.High)})";

    static string Rounded(double value, int places = 3) =>
        decimal.Round((decimal)value, places, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);
}
