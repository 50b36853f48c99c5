namespace Grpc.Bench;

/// <summary>A median and the bootstrap interval that holds it 95 times in a hundred.</summary>
readonly record struct Interval(double Middle, double Low, double High)
{
    const int Resamples = 4000;

    public static Interval OfMedian(double[] values)
    {
        var random = new Random(20261121);
        var medians = new double[Resamples];
        var resample = new double[values.Length];
        for (var i = 0; i < Resamples; i++)
        {
            for (var j = 0; j < resample.Length; j++)
                resample[j] = values[random.Next(values.Length)];
            medians[i] = Median(resample);
        }
        Array.Sort(medians);
        return new Interval(Median(values), medians[Resamples / 40], medians[Resamples - 1 - Resamples / 40]);
    }

    public static double Median(double[] values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
