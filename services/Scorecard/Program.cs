using Scorecard;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(ScorecardModel.Name).AddGrpcDoor(ScorecardModel.Name);
builder.AddScorecard().AddRecordsBus(ScorecardModel.Name, confidential: true);

var app = builder.Build();
if (args is ["migrate"]) return await app.Migrate(ScorecardModel.Name);
if (args is ["restored"]) return await app.Restored(ScorecardModel.Name);

app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapScorecard();
await app.RunAsync();
return 0;
