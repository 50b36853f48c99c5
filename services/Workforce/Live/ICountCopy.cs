namespace Workforce.Live;

/// <summary>Where counts are pushed to: this process, or Redis. A copy, safe to lose: whatever it lacks is pushed again.</summary>
interface ICountCopy
{
    /// <summary>How far it goes; null when it has nothing of this authority.</summary>
    Task<CountVersion?> At(string authority);

    Task Push(CountPush push);

    /// <summary>These are all the authorities there are: of any other there is nothing, rather than nothing yet.</summary>
    Task Complete(IReadOnlyList<string> authorities);
}
