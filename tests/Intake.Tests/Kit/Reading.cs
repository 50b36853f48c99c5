using Microsoft.Extensions.DependencyInjection;
using Scorecard.Contracts.Cases;
using Scorecard.Records.Relay;

namespace Intake.Tests.Kit;

static class Reading
{
    /// <summary>Every child's standing as other services hear it.</summary>
    public static async Task<SortedDictionary<string, CaseStandingChanged>> Published(this IntakeHost intake)
    {
        var reader = intake.Services.GetRequiredKeyedService<ChangeReader>("intake");
        var newest = new SortedDictionary<string, CaseStandingChanged>(StringComparer.Ordinal);
        await foreach (var run in reader.Read("borough", 0, 0, CancellationToken.None))
        {
            foreach (var change in run.Changes.Where(change => change.Kind == "standing"))
            {
                if (change.Withdrawn) newest.Remove(change.Id);
                else newest[change.Id] = IntakeKinds.Standing.Read(change.Body!);
            }
        }
        return newest;
    }
}
