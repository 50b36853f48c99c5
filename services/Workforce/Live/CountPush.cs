using Scorecard.Contracts.Readings;
using Workforce.Counting;

namespace Workforce.Live;

/// <summary>An authority's rows that changed after one count version and up to another; after 0 they are all its rows.</summary>
sealed record CountPush(
    string Authority, long Epoch, long After, long Version, IReadOnlyList<TeamRow> Rows, CountHead Head, Included Included);

/// <summary>What the figures are a reading of, and whether records in quarantine are missing from them.</summary>
sealed record CountHead(ReadingChanged Reading, bool Incomplete);

/// <summary>How far a copy of the counts goes.</summary>
sealed record CountVersion(long Epoch, long Version);
