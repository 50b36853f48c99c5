namespace Scorecard.Records.People;

/// <summary>Where a service has its people, and how far each authority's are.</summary>
sealed record PeopleSource(string Marks, string Bodies)
{
    /// <summary>In its own records.</summary>
    public static readonly PeopleSource Own = new(
        // Its own records have no generations. (SQLite knows the type of a column, not of an expression, where there are no rows.)
        "SELECT authority, epoch, seq, epoch AS generation FROM log_head",
        "SELECT body FROM record WHERE authority = @Authority AND kind = 'person' AND withdrawn = 0");

    /// <summary>In what it heard of Workforce.</summary>
    public static readonly PeopleSource Heard = new(
        "SELECT authority, epoch, seq, generation FROM watermark WHERE source = 'workforce'",
        "SELECT body FROM heard_person WHERE authority = @Authority AND generation = @Generation");
}
