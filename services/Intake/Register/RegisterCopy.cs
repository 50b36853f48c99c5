using System.Collections.Concurrent;
using System.Text.Json;
using Scorecard.Records.Hearing;
using Scorecard.Records.Storage;

namespace Intake.Register;

/// <summary>The register as the tables hold it, read again only when its watermark moved.</summary>
sealed class RegisterCopy
{
    const int LongAbsenceDays = 28;

    readonly ConcurrentDictionary<string, (Watermark At, WorkerRegister Register)> known = new(StringComparer.Ordinal);

    public async Task<WorkerRegister> Read(LockedTransaction transaction, string authority)
    {
        var at = await transaction.QueryFirst<Watermark>(
            "SELECT epoch, seq, generation FROM watermark WHERE authority = @authority AND source = 'workforce'",
            new { authority });
        if (at is null) return WorkerRegister.Empty;
        if (known.TryGetValue(authority, out var entry) && entry.At == at) return entry.Register;

        var workers = await transaction.Query<string>(
            "SELECT body FROM register_worker WHERE authority = @authority AND generation = @Generation",
            new { authority, at.Generation });
        var teams = await transaction.Query<string>(
            "SELECT body FROM register_team WHERE authority = @authority AND generation = @Generation",
            new { authority, at.Generation });
        var register = new WorkerRegister(
            workers.ConvertAll(body => JsonSerializer.Deserialize(body, RegisterJson.Default.WorkerChanged)!),
            teams.ConvertAll(body => JsonSerializer.Deserialize(body, RegisterJson.Default.TeamChanged)!),
            LongAbsenceDays);
        known[authority] = (at, register);
        return register;
    }
}
