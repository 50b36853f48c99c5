using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;
using Workforce;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(WorkforceModel.Name).AddGrpcDoor(WorkforceModel.Name);
builder.AddWorkforce().AddRecordsBus(WorkforceModel.Name);

var app = builder.Build();
if (args is ["migrate"]) return await app.Migrate(WorkforceModel.Name);
if (args is ["restored"]) return await app.Restored(WorkforceModel.Name);

app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapWorkforce();
await app.RunAsync();
return 0;
