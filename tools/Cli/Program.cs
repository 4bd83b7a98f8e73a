using System;
using System.CommandLine;
using XrmLeads.Cli;
using XrmLeads.Cli.Commands;

var root = new RootCommand("XrmLeads: one definition of a lead, agreed by marketing and sales, applied to every lead.")
{
    ScoreCommand.Create(),
    DefinitionCommand.Create(),
    TryCommand.Create(),
};

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
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (CommandFault fault)
{
    Console.Error.WriteLine(fault.Message);
    return ExitCode.Fault;
}
