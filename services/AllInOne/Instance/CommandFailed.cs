namespace AllInOne.Instance;

/// <summary>A command that cannot go on; the message is for the person who typed it.</summary>
sealed class CommandFailed(string message) : Exception(message);
