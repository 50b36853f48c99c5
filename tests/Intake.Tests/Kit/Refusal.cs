using Grpc.Core;
using Scorecard.Protos.Records.V1;

namespace Intake.Tests.Kit;

/// <summary>What a refused call says: status, code, and the fields.</summary>
static class Refusal
{
    public static async Task<(StatusCode Status, string Code, IReadOnlyList<string> Fields)> Of<T>(AsyncUnaryCall<T> call)
    {
        var error = await Should.ThrowAsync<RpcException>(async () => await call);
        return Read(error);
    }

    /// <summary>The version that a refused caller should have named.</summary>
    public static long CurrentVersion(RpcException error) => ViolationList.Parser.ParseFrom(error.Trailers.GetValueBytes("violations-bin")).CurrentVersion;

    public static (StatusCode Status, string Code, IReadOnlyList<string> Fields) Read(RpcException error)
    {
        var detail = error.Trailers.GetValueBytes("violations-bin");
        var fields = detail is null ? [] : ViolationList.Parser.ParseFrom(detail).Violations.Select(violation => $"{violation.Field}:{violation.Code}").ToList();
        return (error.StatusCode, error.Trailers.GetValue("code") ?? "", fields);
    }
}
