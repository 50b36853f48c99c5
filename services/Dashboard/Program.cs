using Dashboard;
using Microsoft.AspNetCore.DataProtection;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddServiceDefaults("dashboard").AddDashboard();
// Who is signed in is known to this process only, so the keys of its forms need not outlive it, nor be written to a disk.
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();

var app = builder.Build();
app.MapServiceDefaults();
app.MapDashboard();
await app.RunAsync();
return 0;
