using Microsoft.Extensions.DependencyInjection;
using Scorecard.Records.Storage;

namespace Scorecard.Records.Log;

/// <summary>Subjects as they are stored now, to look at outside a flush.</summary>
public sealed class SubjectReader<TContext>(RecordModel<TContext> model, IServiceProvider services)
{
    public async Task<IReadOnlyDictionary<string, SubjectRecords>> Read(string authority, IReadOnlyList<string> names, CancellationToken cancel)
    {
        var database = services.GetRequiredKeyedService<Database>(model.Source);
        await using var connection = await database.Open(cancel);
        return await LogStore.Subjects(connection, null, authority, names);
    }
}
