using Dashboard;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddServiceDefaults("dashboard").AddDashboard();

var app = builder.Build();
app.MapServiceDefaults();
app.MapDashboard();
await app.RunAsync();
return 0;
