using System;
using System.CommandLine;
using System.IO;
using XrmLeads.Cli;
using XrmLeads.Cli.Commands;

var root = new RootCommand("XrmLeads: one definition of a lead, agreed by marketing and sales, applied to every lead.")
{
    TryCommand.Create(),
    ServeCommand.Create(),
    SolutionCommand.Create(),
    ScoreCommand.Create(),
    DefinitionCommand.Create(),
    ImportCommand.Create(),
    LeadsCommand.Create(),
    SweepCommands.Tick(),
    SweepCommands.Rescore(),
    ReportCommand.Create(),
    PackCommand.Create(),
    UnpackCommand.Create(),
    GenCommand.Create(),
    CheckCommand.Create(),
};

if (args.Length == 0)
{
    root.Parse("--help").Invoke(new InvocationConfiguration { Output = Console.Error });
    return ExitCode.Usage;
}

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine("Call it with --help to see what it takes.");
    return ExitCode.Usage;
}

try
{
    // After Ctrl-C a command has so long to put away what it has begun.
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
}
catch (Exception fault) when (fault is CommandFault or IOException)
{
    // An IOException here is one of writing: a full disk, a folder that went away.
    Console.Error.WriteLine(fault.Message);
    return ExitCode.Fault;
}
