using System.Text.RegularExpressions;
using Deploy.Tests.Compose;
using Deploy.Tests.Kubernetes;
using YamlDotNet.RepresentationModel;

namespace Deploy.Tests.Broker;

/// <summary>What each service's user may do on RabbitMQ, in the definitions of compose and in the live overlay.</summary>
public sealed class PermissionTests(Secrets made, Rendered rendered) : IClassFixture<Secrets>, IClassFixture<Rendered>
{
    const string Changes = "Scorecard.Contracts.Changes:RecordsChanged";
    const string Confidential = "Scorecard.Contracts.Changes:ConfidentialRecordsChanged";

    public static readonly TheoryData<string> Places = ["compose", "live"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Service_OfItsOwnQueuesAndTheContracts_MayTellAndHear(string place)
    {
        foreach (var service in (string[])["intake", "workforce", "scorecard"])
        {
            var temporary = $"7fdd25def44e_{char.ToUpperInvariant(service[0])}{service[1..]}_endpoint_yryyyyfcdhbrf1x8";
            foreach (var name in (string[])[$"{service}.changes", temporary, Changes])
            {
                foreach (var right in (string[])["configure", "write", "read"]) May(place, service, right, name).ShouldBeTrue($"{service} {right} {name}");
            }
            May(place, service, "write", Confidential).ShouldBeTrue(service);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Service_OfAnothersQueue_MayDoNothing(string place)
    {
        foreach (var right in (string[])["configure", "write", "read"])
        {
            May(place, "workforce", right, "intake.changes").ShouldBeFalse();
            May(place, "intake", right, "0ab1cc83a8ef_Workforce_endpoint_yryyyyfcdhbrf1x8").ShouldBeFalse();
            May(place, "scorecard", right, "amq.topic").ShouldBeFalse();
        }
    }

    // The catalogue of events says who hears birth dates; the broker holds everyone else off.
    [Theory]
    [MemberData(nameof(Places))]
    public void ConfidentialRecords_OfTheThree_AreHeardByScorecardOnly(string place)
    {
        May(place, "scorecard", "read", Confidential).ShouldBeTrue();
        May(place, "intake", "read", Confidential).ShouldBeFalse();
        May(place, "workforce", "read", Confidential).ShouldBeFalse();
    }

    bool May(string place, string service, string right, string name) => Regex.IsMatch(name, Of(place, service).Text(right));

    YamlNode? Of(string place, string service) => place == "compose"
        ? Yaml.Load(made.Read("rabbitmq-definitions")).Items("permissions").Single(each => each.Text("user") == service)
        : rendered.Kind("live", "Permission").Single(each => each.Text("spec", "userReference", "name") == service).At("spec", "permissions");
}
