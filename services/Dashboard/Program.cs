using Dashboard;

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddDashboard();

var app = builder.Build();
app.MapDashboard();
app.Run();
