using System.CommandLine;
using AllInOne.Cases;
using AllInOne.Figures;
using AllInOne.Generate;
using AllInOne.Imports;
using AllInOne.Instance;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var root = new RootCommand("Caseloads and allocations in children's social care, in one process on this computer.");
root.Add(Where.Folder);
root.Add(Where.Server);
root.Add(Where.TokenFile);
RunCommand.AddTo(root);
root.Add(ImportCommand.Create());
root.Add(ImportsCommand.Create());
root.Add(CaseloadsCommand.Create());
root.Add(UnallocatedCommand.Create());
root.Add(MissingCommand.Create());
root.Add(AgencyCommand.Create());
root.Add(PackCommand.Create());
root.Add(AllocateCommand.Create());
root.Add(EndAllocationCommand.Create());
root.Add(ReportMissingCommand.Create());
root.Add(RecordReturnCommand.Create());
root.Add(GenerateCommand.Create());
return await root.Parse(args).InvokeAsync();
