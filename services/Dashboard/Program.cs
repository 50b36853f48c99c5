using Dashboard;
using Scorecard.ServiceDefaults;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddServiceDefaults("dashboard").AddDashboard();

var app = builder.Build();
app.MapServiceDefaults();
app.MapDashboard();
await app.RunAsync();
