using System.CommandLine;
using XrmLeads.Benchmarks.Commands;

var root = new RootCommand("XrmLeads benchmarks: the product beside a hard-coded scorer of the same rules.")
{
    QuickCommand.Create(),
    FullCommand.Create(),
    VerifyCommand.Create(),
    GenerateCommand.Create(),
    ScoreCommand.Create(),
    ColdCommand.Create(),
    OrgCommand.Create(),
    ListCommand.Create(),
    ActivationCommand.Create(),
    YearCommand.Create(),
};
root.SetAction(_ => FullCommand.Run());
return root.Parse(args).Invoke();
