using Intake;
using Scorecard.Records.Hosting;
using Scorecard.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults(IntakeModel.Name).AddGrpcDoor();
builder.AddIntake().AddRecordsBus(IntakeModel.Name);

var app = builder.Build();
app.MapServiceDefaults().MapGrpcDoor();
app.MapRecords();
app.MapIntake();
await app.RunAsync();
