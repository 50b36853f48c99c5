using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Kubernetes;

/// <summary>Whether a label selector takes in a pod.</summary>
static class Labels
{
    public static bool Matches(YamlNode? selector, YamlNode template)
    {
        var labels = template.Texts("metadata", "labels");
        return selector.Texts("matchLabels").All(wanted => labels.GetValueOrDefault(wanted.Key) == wanted.Value)
            && selector.Items("matchExpressions").All(expression => In(expression, labels));
    }

    static bool In(YamlNode expression, IReadOnlyDictionary<string, string> labels)
    {
        expression.Text("operator").ShouldBe("In");
        return expression.Items("values").Any(value => labels.GetValueOrDefault(expression.Text("key")) == value.Text());
    }
}
