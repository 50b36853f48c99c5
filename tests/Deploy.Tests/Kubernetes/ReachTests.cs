using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Kubernetes;

/// <summary>What may talk to what, and what each pod may do.</summary>
public sealed class ReachTests(Rendered rendered) : IClassFixture<Rendered>
{
    public static readonly TheoryData<string> Overlays = ["local", "live"];

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Policies_WithoutAnother_DenyEverything(string overlay)
    {
        var policy = rendered.Kind(overlay, "NetworkPolicy").Single(each => each.Text("metadata", "name") == "default-deny");

        policy.Entries("spec", "podSelector").ShouldBeEmpty();
        policy.Items("spec", "policyTypes").Select(type => type.Text()).ShouldBe(["Ingress", "Egress"]);
        policy.At("spec", "ingress").ShouldBeNull();
        policy.At("spec", "egress").ShouldBeNull();
    }

    [Fact]
    public void Policies_EverySelector_TakesInAPod()
    {
        foreach (var policy in rendered.Kind("local", "NetworkPolicy"))
        {
            foreach (var selector in Peers(policy, "ingress").Concat(Peers(policy, "egress")).Select(peer => peer.Selector).Append(policy.At("spec", "podSelector")))
            {
                if (selector is not null) rendered.Pods("local").ShouldContain(pod => Labels.Matches(selector, pod.Template), policy.Text("metadata", "name"));
            }
        }
    }

    // Caller, called, port: the call is let out and let in, and nothing else between our pods and the servers is.
    [Fact]
    public void Policies_OfTheLocalOverlay_LetThroughWhatTheServicesNeedAndNoMore()
    {
        var (pods, open) = (rendered.Pods("local").ToList(), new List<string>());
        foreach (var (caller, from) in pods)
        {
            foreach (var (called, to) in pods)
            {
                var ports = Open("egress", from, to).Intersect(Open("ingress", to, from));
                open.AddRange(ports.Select(port => $"{caller} > {called}:{port}"));
            }
        }

        open.ShouldBe(
        [
            "intake > workforce:8081", "workforce > intake:8081", "scorecard > intake:8081", "scorecard > workforce:8081",
            "dashboard > intake:8081", "dashboard > workforce:8081", "dashboard > scorecard:8081", "workforce > redis:6379",
            .. ((string[])["intake", "workforce", "scorecard"]).SelectMany(service =>
                (string[])[$"{service} > postgres:5432", $"migrate-{service} > postgres:5432", $"{service} > rabbitmq:5672"]),
        ], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Pods_EveryOne_IsNotRootAndHasNoPrivilegeToGain(string overlay)
    {
        foreach (var (name, template) in rendered.Pods(overlay))
        {
            template.Text("spec", "securityContext", "runAsNonRoot").ShouldBe("true", name);
            template.Text("spec", "securityContext", "seccompProfile", "type").ShouldBe("RuntimeDefault", name);
            template.Text("spec", "automountServiceAccountToken").ShouldBe("false", name);
            foreach (var container in template.Items("spec", "containers"))
            {
                container.Text("securityContext", "allowPrivilegeEscalation").ShouldBe("false", name);
                container.Items("securityContext", "capabilities", "drop").Select(each => each.Text()).ShouldBe(["ALL"], name);
                container.Text("resources", "limits", "memory").ShouldNotBeEmpty(name);
                // RabbitMQ writes beside its own program.
                if (name != "rabbitmq") container.Text("securityContext", "readOnlyRootFilesystem").ShouldBe("true", name);
            }
        }
    }

    [Fact]
    public void Queues_OfTheLiveCluster_HaveThreeNodesAndAUserForEachService()
    {
        rendered.Kind("live", "RabbitmqCluster").Single().Text("spec", "replicas").ShouldBe("3");
        var users = rendered.Kind("live", "User").Select(user => user.Text("metadata", "name")).ToList();
        users.ShouldBe(["intake", "workforce", "scorecard"], ignoreOrder: true);
        rendered.Kind("live", "Permission").Select(each => each.Text("spec", "userReference", "name")).ShouldBe(users, ignoreOrder: true);
    }

    IEnumerable<string> Open(string way, YamlNode at, YamlNode other) => rendered.Kind("local", "NetworkPolicy")
        .Where(policy => Labels.Matches(policy.At("spec", "podSelector"), at))
        .SelectMany(policy => Peers(policy, way)).Where(peer => peer.Selector is not null && Labels.Matches(peer.Selector, other)).Select(peer => peer.Port);

    static IEnumerable<(YamlNode? Selector, string Port)> Peers(YamlNode policy, string way) =>
        from rule in policy.Items("spec", way)
        from peer in rule.Items(way == "ingress" ? "from" : "to")
        from port in rule.Items("ports")
        select (peer.At("podSelector"), port.Text("port"));
}
