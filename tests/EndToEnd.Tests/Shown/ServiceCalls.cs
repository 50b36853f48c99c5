using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Scorecard.Protos.Allocations.V1;
using Scorecard.Protos.Caseloads.V1;
using Scorecard.Protos.Changes.V1;
using Scorecard.Protos.Imports.V1;
using Scorecard.Protos.Missing.V1;
using Scorecard.Protos.Records.V1;
using Scorecard.Protos.Workers.V1;
using Scorecard.ServiceDefaults.Callers;

namespace EndToEnd.Tests.Shown;

/// <summary>Clients of a set of services.</summary>
sealed class ServiceCalls(string intake, string workforce, string token) : IDisposable
{
    readonly GrpcChannel intakeChannel = GrpcChannel.ForAddress(intake);
    readonly GrpcChannel workforceChannel = GrpcChannel.ForAddress(workforce);

    public Allocations.AllocationsClient Allocations => new(Intake);

    public Missing.MissingClient Missing => new(Intake);

    public Changes.ChangesClient Changes => new(Intake);

    public Records.RecordsClient Records => new(Intake);

    public Imports.ImportsClient Imports => new(Intake);

    public Caseloads.CaseloadsClient Caseloads => new(Workforce);

    public Workers.WorkersClient Workers => new(Workforce);

    public static ServiceCalls ToOne(string address, string token) => new(address.Trim(), address.Trim(), token.Trim());

    public void Dispose()
    {
        intakeChannel.Dispose();
        workforceChannel.Dispose();
    }

    CallInvoker Intake => intakeChannel.Intercept(new ActAs(token));

    CallInvoker Workforce => workforceChannel.Intercept(new ActAs(token));
}
