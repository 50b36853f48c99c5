using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;
using Workforce;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(WorkforceModel.Name).AddGrpcDoor();
builder.AddWorkforce().AddRecordsBus(WorkforceModel.Name);

var app = builder.Build();
app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapWorkforce();
await app.RunAsync();
