using Scorecard.Records.Rules;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>One transaction: lock, read, decide, derive, append.</summary>
sealed class Flush<TContext>(Database database, RecordModel<TContext> model, TimeProvider time, string authority)
{
    public async Task<LogRun?> Run(IReadOnlyList<PendingSubmission<TContext>> batch)
    {
        await using var transaction = await database.BeginLocked($"{model.Source}:{authority}", CancellationToken.None);
        var store = new LogStore(database, transaction, authority);
        var head = await store.Head(time);
        var context = await model.Context(transaction, authority);
        var earlier = await store.Requests([.. batch.Select(pending => pending.Submission.RequestId).Where(id => id != "")]);
        var subjects = await store.Subjects([.. batch.SelectMany(pending => pending.Submission.Commands.Concat(pending.Submission.Beside)).Select(command => command.Subject).Distinct()]);

        // The clock may be set back, or be another instance's; when we were told never falls.
        var now = Math.Max(time.GetUtcNow().ToUnixTimeMilliseconds(), head.RecordedAt);
        var appending = new Appending(head.Seq, now);
        var answers = new List<(PendingSubmission<TContext> Pending, SubmissionResult Result)>();
        var refused = new List<PendingSubmission<TContext>>();
        var requests = new List<StoredRequest>();
        foreach (var pending in batch)
        {
            var submission = pending.Submission;
            if (earlier.TryGetValue(submission.RequestId, out var known))
            {
                if (known.Digest == submission.Digest) answers.Add((pending, known.Read()));
                else refused.Add(pending);
                continue;
            }
            var results = new CommandResult[submission.Commands.Count];
            foreach (var i in EndsFirst.Order(submission.Commands, subjects))
            {
                results[i] = Decide(submission.Commands[i], submission, subjects[submission.Commands[i].Subject], context, appending);
            }
            if (!submission.ValidateOnly && results.Any(result => result.Outcome == Outcome.Written))
            {
                foreach (var command in submission.Beside) Decide(command, submission, subjects[command.Subject], context, appending);
            }
            // Everything that this flush appends is at or before its last seq, so every receipt may name the same one.
            var result = new SubmissionResult(results, new Receipt(model.Source, head.Epoch, 0));
            answers.Add((pending, result));
            if (submission.RequestId == "" || submission.ValidateOnly) continue;
            var request = new StoredRequest(submission.RequestId, submission.Digest, result);
            requests.Add(request);
            earlier[submission.RequestId] = request;
        }

        foreach (var subject in subjects.Values)
        {
            foreach (var write in model.Derive(subject, context)) appending.Write(subject, write, Sources.Derived, model.Source, importId: null);
        }

        var seq = appending.Seq;
        await store.Append(appending.Rows, requests.Select(request => request.At(seq)), seq, now);
        var changes = appending.Rows.ConvertAll(row => row.Change);
        await model.Project(transaction, authority, changes);
        await transaction.Commit();

        // Told only now: what a refusal compares with may itself have come to nothing with this transaction.
        foreach (var pending in refused) pending.Fail(new RequestIdReused());
        foreach (var (pending, result) in answers)
        {
            pending.Complete(result.Receipt.Seq > 0 ? result : result with { Receipt = result.Receipt with { Seq = seq } });
        }
        return changes.Count == 0 ? null : new LogRun(authority, head.Epoch, head.Seq, seq, changes);
    }

    static CommandResult Decide(
        Command<TContext> command, Submission<TContext> submission, SubjectRecords subject, TContext context, Appending appending)
    {
        var decision = command.Decide(subject, context);
        if (decision.Violations.Count > 0) return new(Outcome.Rejected, "", decision.CurrentVersion, decision.Violations);
        if (decision.Writes.Count == 0) return new(Outcome.Unchanged, "", 0, []);
        foreach (var write in decision.Writes)
        {
            var version = subject.Find(write.Kind, write.Id)?.Version ?? 0;
            if (write.ExpectedVersion is { } expected && expected != version) return new(Outcome.Rejected, write.Id, version, [RuleBook.NotCurrent.For("expected_version")]);
        }
        if (submission.ValidateOnly)
        {
            var writes = decision.Writes.Any(write => Appending.Changes(subject.Find(write.Kind, write.Id), write));
            return new(writes ? Outcome.Written : Outcome.Unchanged, decision.Writes[0].Id, 0, []);
        }

        var changed = false;
        foreach (var write in decision.Writes)
        {
            changed |= appending.Write(subject, write, write.Source ?? submission.Source, submission.RecordedBy, submission.ImportId);
        }
        var first = decision.Writes[0];
        return new(changed ? Outcome.Written : Outcome.Unchanged, first.Id, subject.Find(first.Kind, first.Id)?.Version ?? 0, []);
    }
}
