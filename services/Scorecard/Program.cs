using Scorecard;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(ScorecardModel.Name).AddGrpcDoor();
builder.AddScorecard().AddRecordsBus(ScorecardModel.Name, confidential: true);

var app = builder.Build();
app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapScorecard();
await app.RunAsync();
