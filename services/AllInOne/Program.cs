using System.CommandLine;
using AllInOne.Cases;
using AllInOne.Facts;
using AllInOne.Figures;
using AllInOne.Generate;
using AllInOne.Imports;
using AllInOne.Instance;
using AllInOne.Packs;
using AllInOne.Register;
using AllInOne.Templates;
using Scorecard.ServiceDefaults;

if (args is ["health", var address]) return await HealthProbe.Ask(address);

var root = new RootCommand("Caseloads and allocations in children's social care, in one process on this computer.");
Where.AddTo(root);
RunCommand.AddTo(root);
root.Add(ImportCommand.Create());
root.Add(ImportsCommand.Create());
root.Add(CaseloadsCommand.Create());
root.Add(UnallocatedCommand.Create());
root.Add(MissingCommand.Create());
root.Add(AgencyCommand.Create());
root.Add(FiguresCommand.Create());
root.Add(DrillCommand.Create());
root.Add(QualityCommand.Create());
root.Add(PackCommand.Create());
root.Add(CatalogueCommand.Create());
FactCommands.AddTo(root);
root.Add(AllocateCommand.Create());
root.Add(EndAllocationCommand.Create());
root.Add(ReportMissingCommand.Create());
root.Add(RecordReturnCommand.Create());
root.Add(NamesCommand.Create());
root.Add(GenerateCommand.Create());
root.Add(TemplatesCommand.Create());
// Whoever is stopped has as long to put right what was begun: an import takes back the rows that wait.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
