using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Kubernetes;

/// <summary>What one object says of another is so.</summary>
public sealed class ReferenceTests(Rendered rendered) : IClassFixture<Rendered>
{
    public static readonly TheoryData<string> Overlays = ["local", "live"];

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Selectors_OfWhatRunsPods_AreTheirPodsOwn(string overlay)
    {
        foreach (var workload in rendered.Kind(overlay, "Deployment", "StatefulSet"))
        {
            var selector = workload.At("spec", "selector");
            rendered.Pods(overlay).Where(pod => Labels.Matches(selector, pod.Template)).Select(pod => pod.Name).ShouldBe([workload.Text("metadata", "name")]);
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Services_EveryPort_IsAPortOfThePodsItSelects(string overlay)
    {
        foreach (var service in rendered.Kind(overlay, "Service"))
        {
            var wanted = service.Texts("spec", "selector");
            var pod = rendered.Pods(overlay).Single(pod => wanted.All(label => pod.Template.Texts("metadata", "labels").GetValueOrDefault(label.Key) == label.Value));
            pod.Name.ShouldBe(service.Text("metadata", "name"));
            var ports = Ports(pod.Template).ToDictionary(port => port.Name, port => port.Number);
            foreach (var port in service.Items("spec", "ports")) ports[port.Text("targetPort")].ShouldBe(port.Text("port"));
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Probes_EveryPort_IsOneOfTheContainers(string overlay)
    {
        foreach (var (name, template) in rendered.Pods(overlay))
        {
            var container = Container(template);
            string[] ports = [.. Ports(template).SelectMany(port => (string[])[port.Name, port.Number])];
            foreach (var kind in (string[])["startupProbe", "livenessProbe", "readinessProbe"])
            {
                if (container.At(kind, "httpGet") is { } http)
                {
                    ports.ShouldContain(http.Text("port"), name);
                    http.Text("path").ShouldBeOneOf("/health/live", "/health/ready");
                }
                if (container.At(kind, "grpc") is { } grpc) ports.ShouldContain(grpc.Text("port"), name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Probes_OfTheServices_AreThereByGrpcAndByHttp(string overlay)
    {
        foreach (var deployment in rendered.Kind(overlay, "Deployment"))
        {
            var container = Container(deployment.At("spec", "template")!);
            container.Text("startupProbe", "httpGet", "path").ShouldBe("/health/live");
            container.Text("livenessProbe", "httpGet", "path").ShouldBe("/health/live");
            // The pages have no gRPC door.
            if (container.Text("name") == "dashboard") container.Text("readinessProbe", "httpGet", "path").ShouldBe("/health/ready");
            else container.Text("readinessProbe", "grpc", "port").ShouldBe("8081");
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void ConfigMaps_EveryOneThatIsNamed_IsThereUnderItsHash(string overlay)
    {
        var there = rendered.Kind(overlay, "ConfigMap").Select(map => map.Text("metadata", "name")).ToHashSet();
        foreach (var (_, template) in rendered.Pods(overlay))
        {
            var named = Container(template).Items("envFrom").Select(source => source.Text("configMapRef", "name"))
                .Concat(template.Items("spec", "volumes").Select(volume => volume.Text("configMap", "name"))).Where(name => name != "");
            foreach (var name in named)
            {
                there.ShouldContain(name);
                name.ShouldMatch("-[a-z0-9]{10}$");
            }
        }
    }

    [Fact]
    public void Secrets_EveryOneThatAPodNames_IsThereInTheLocalOverlayAndOnlyNamedInTheLive()
    {
        var there = rendered.Kind("local", "Secret").Select(secret => secret.Text("metadata", "name")).ToHashSet();

        rendered.Pods("local").SelectMany(pod => SecretsOf(pod.Template)).Where(name => !there.Contains(name)).ShouldBeEmpty();
        rendered.Kind("live", "Secret").ShouldBeEmpty();
        rendered.Pods("live").SelectMany(pod => SecretsOf(pod.Template)).Distinct().ShouldBe(["intake", "workforce", "scorecard", "dashboard"], ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Volumes_EveryMount_IsOfAVolumeOfThePod(string overlay)
    {
        foreach (var (name, template) in rendered.Pods(overlay))
        {
            var volumes = template.Items("spec", "volumes").Select(volume => volume.Text("name")).ToList();
            Container(template).Items("volumeMounts").Select(mount => mount.Text("name")).ShouldBe(volumes, ignoreOrder: true, customMessage: name);
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Budgets_EveryService_HasOneOfItsPods(string overlay)
    {
        foreach (var deployment in rendered.Kind(overlay, "Deployment"))
        {
            var name = deployment.Text("metadata", "name");
            var budget = rendered.Kind(overlay, "PodDisruptionBudget").Single(each => each.Text("metadata", "name") == name);
            Labels.Matches(budget.At("spec", "selector"), deployment.At("spec", "template")!).ShouldBeTrue(name);
            budget.Text("spec", "maxUnavailable").ShouldBe("1");
        }
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void Autoscaling_EveryOne_IsOfADeploymentThatSaysNoNumberOfItsOwn(string overlay)
    {
        foreach (var scaler in rendered.Kind(overlay, "HorizontalPodAutoscaler"))
        {
            var deployment = rendered.Kind(overlay, "Deployment").Single(each => each.Text("metadata", "name") == scaler.Text("spec", "scaleTargetRef", "name"));
            deployment.At("spec", "replicas").ShouldBeNull();
            Container(deployment.At("spec", "template")!).Text("resources", "requests", "cpu").ShouldNotBeEmpty();
        }
        rendered.Kind(overlay, "HorizontalPodAutoscaler").Select(each => each.Text("metadata", "name")).ShouldBe(["intake", "workforce", "scorecard"], ignoreOrder: true);
    }

    static YamlNode Container(YamlNode template) => template.Items("spec", "containers").Single();

    static IEnumerable<(string Name, string Number)> Ports(YamlNode template) =>
        Container(template).Items("ports").Select(port => (port.Text("name"), port.Text("containerPort")));

    static IEnumerable<string> SecretsOf(YamlNode template) =>
        template.Items("spec", "volumes").Select(volume => volume.Text("secret", "secretName")).Where(name => name != "");
}
