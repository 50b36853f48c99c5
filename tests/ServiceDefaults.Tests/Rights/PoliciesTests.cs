using Google.Protobuf.Reflection;
using Scorecard.Protos.Rights.V1;
using Scorecard.ServiceDefaults.Callers;
using Scorecard.ServiceDefaults.Rights;
using Record = Scorecard.Protos.Records.V1.Record;

namespace ServiceDefaults.Tests.Rights;

public sealed class PoliciesTests
{
    static readonly Policies Policies = Policies.Read();

    [Fact]
    public void Read_EveryRpc_AsksForARight()
    {
        Policies.Methods.Count.ShouldBeGreaterThan(40);
        Policies.Methods.Where(method => Policies.NeedsOf(method) is [] or [Right.Unspecified, ..]).Select(method => method.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void Policies_AnRpcWithoutARight_StopsTheStart() =>
        Should.Throw<InvalidOperationException>(() => new Policies([Grpc.Health.V1.Health.Descriptor])).Message.ShouldContain("grpc.health.v1.Health.Check");

    [Fact]
    public void Check_AnRpcThatIsNotInTheProtos_IsNobodys()
    {
        var everything = new Caller("borough", "all", Enum.GetValues<Right>().ToHashSet());

        Should.Throw<NotAllowed>(() => Policies.Check("/scorecard.secrets.v1.Secrets/Tell", everything)).Message.ShouldBe("Nobody may do this.");
    }

    [Fact]
    public void Check_WithoutTheRight_NamesIt()
    {
        var analyst = new Caller("borough", "ann", Roles.RightsOf(Role.Analyst));

        Should.Throw<NotAllowed>(() => Policies.Check("/scorecard.missing.v1.Missing/ListMissing", analyst)).Message
            .ShouldBe("You may not do this. It needs the right to see children.");
        Should.NotThrow(() => Policies.Check("/scorecard.caseloads.v1.Caseloads/GetCaseloads", analyst));
    }

    // Whoever may tell a kind must be let in at the door, or the right is no use.
    [Fact]
    public void SubmitRecords_TheRightsOfEveryKind_OpenIt()
    {
        var door = Policies.NeedsOf(Policies.Methods.Single(method => method.Name == "SubmitRecords"));
        var kinds = Record.Descriptor.Oneofs.Single(oneof => oneof.Name == "body").Fields.SelectMany(ToldWith);

        kinds.Append(Right.SubmitRecords).Distinct().Order().ShouldBe(door.Order());
    }

    static IEnumerable<Right> ToldWith(FieldDescriptor kind) => kind.GetOptions()?.GetExtension(RightsExtensions.ToldWith) ?? [];
}
