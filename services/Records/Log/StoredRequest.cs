using System.Text.Json;

namespace Scorecard.Records.Log;

/// <summary>A request that was answered, and its answer.</summary>
sealed record StoredRequest(string Id, string Digest, SubmissionResult Result)
{
    public static StoredRequest From(RequestRow row) =>
        new(row.Id, row.Digest, JsonSerializer.Deserialize(row.Result, SubmissionJson.Default.SubmissionResult)!);

    public SubmissionResult Read() => Result;

    public StoredRequest At(long seq) => this with { Result = Result with { Receipt = Result.Receipt with { Seq = seq } } };

    public string Json() => JsonSerializer.Serialize(Result, SubmissionJson.Default.SubmissionResult);
}

sealed record RequestRow(string Id, string Digest, string Result);
