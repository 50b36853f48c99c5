namespace EndToEnd.Tests.Oracle.Measures;

/// <summary>One thing that is counted. Its area is its team's, but for people who live in one.</summary>
sealed record Unit(string Record, Team? Team, long Numerator, long Denominator, string By = "", string? LivesIn = null)
{
    public string? Area => LivesIn ?? Team?.Area;
}
