using Scorecard.Records.Rules;

namespace Scorecard.Files;

/// <summary>Nothing of the file, or of one of its lists, is read.</summary>
public sealed class FileRefusedException(Rule rule, string detail, int? row = null) : Exception($"{rule.Text} {detail}")
{
    public Rule Rule => rule;

    public string Detail => detail;

    public int? Row => row;
}
