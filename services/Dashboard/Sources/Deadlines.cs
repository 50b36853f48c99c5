namespace Dashboard.Sources;

/// <summary>How long a person waits for an answer.</summary>
static class Deadlines
{
    /// <summary>For what a service reads.</summary>
    public static DateTime Soon(this TimeProvider time) => time.GetUtcNow().UtcDateTime.AddSeconds(15);

    /// <summary>For what it makes: a pack, a PDF.</summary>
    public static DateTime Patiently(this TimeProvider time) => time.GetUtcNow().UtcDateTime.AddMinutes(1);
}
