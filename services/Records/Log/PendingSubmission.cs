namespace Scorecard.Records.Log;

/// <summary>A submission in the queue, and its caller waiting.</summary>
sealed class PendingSubmission<TContext>(Submission<TContext> submission, CancellationToken cancel)
{
    // Continuations run elsewhere, so that a caller cannot hold up the writer.
    readonly TaskCompletionSource<SubmissionResult> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Submission<TContext> Submission { get; } = submission;

    public Task<SubmissionResult> Answer => answer.Task;

    /// <summary>Until a flush takes it, a caller may leave; afterwards it is written whether or not anyone waits.</summary>
    public bool Abandoned => cancel.IsCancellationRequested && answer.TrySetCanceled(cancel);

    public void Complete(SubmissionResult result) => answer.TrySetResult(result);

    public void Fail(Exception error) => answer.TrySetException(error);
}
