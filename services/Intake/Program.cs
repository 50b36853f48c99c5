using Intake;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(IntakeModel.Name).AddGrpcDoor(IntakeModel.Name);
builder.AddIntake().AddRecordsBus(IntakeModel.Name);

var app = builder.Build();
if (args is ["migrate"]) return await app.Migrate(IntakeModel.Name);
if (args is ["restored"]) return await app.Restored(IntakeModel.Name);

app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapIntake();
await app.RunAsync();
return 0;
