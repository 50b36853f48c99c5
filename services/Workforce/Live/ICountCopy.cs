namespace Workforce.Live;

/// <summary>Where counts are pushed to: this process, or Redis. A copy, safe to lose: whatever it lacks is pushed again.</summary>
interface ICountCopy
{
    /// <summary>How far it goes; null when it has nothing of this authority.</summary>
    Task<CountVersion?> At(string authority);

    /// <summary>False when it no longer goes as far as the push begins: it needs everything.</summary>
    Task<bool> Push(CountPush push);

    /// <summary>These are all the authorities there are: of any other there is nothing, rather than nothing yet.</summary>
    Task Complete(IReadOnlyList<string> authorities);
}
