using System.ComponentModel;

namespace Scorecard.Catalogues;

[Description("The report's vocabulary.")]
sealed record Words
{
    [Description("By rating: red, amber, green; better, worse, on_target; alert, warning, ok; data_only, no_data.")]
    public IReadOnlyDictionary<string, string> Ratings { get; init; } = new Dictionary<string, string>();

    [Description("By trend: improving, worsening, same; up, down.")]
    public IReadOnlyDictionary<string, string> Trends { get; init; } = new Dictionary<string, string>();

    [Description("By polarity, as printed: higher, lower, none.")]
    public IReadOnlyDictionary<string, string> Polarity { get; init; } = new Dictionary<string, string>();

    [Description("By the status that values.csv gives: not_available (n/a unless said), not_yet_due (not yet due), suppressed (c), not_applicable (-).")]
    public IReadOnlyDictionary<string, string> Missing { get; init; } = new Dictionary<string, string>();

    [Description("Printed where there is no target.")]
    public string NoTarget { get; init; } = "-";

    [Description("Printed where a comparator column has nothing.")]
    public string NoComparator { get; init; } = "-";

    [Description("Printed where nothing was told for a period.")]
    public string NoValue { get; init; } = "";

    [Description("Printed where a rate or an average cannot be worked out: no population, no workers.")]
    public string NotComputable { get; init; } = "-";

    [Description("Printed where a rating needs no comment and none was written.")]
    public string NoComment { get; init; } = "";

    [Description("Printed where a comment is required and none was written.")]
    public string CommentMissing { get; init; } = "Comment required";
}
