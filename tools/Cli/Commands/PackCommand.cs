using System;
using System.CommandLine;
using System.IO;
using XrmLeads.Cli.Packaging;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.Cli.Commands;

/// <summary><c>pack</c>: makes both solution zips out of the sources.</summary>
internal static class PackCommand
{
    internal static Command Create()
    {
        var folder = new Option<string?>("--out", "-o") { Description = "The folder to write to; artifacts/solution of the checkout if left out.", HelpName = "folder" };
        var command = new Command("pack", "Pack the sources into the unmanaged and the managed solution zip, the same byte for byte wherever that is done.") { folder };
        command.SetAction(parsed =>
        {
            var root = Checkout.Root();
            return Run(Checkout.Read(root), parsed.GetValue(folder) ?? Path.Combine(root, "artifacts", "solution"));
        });
        return command;
    }

    private static int Run(Project project, string folder)
    {
        try
        {
            foreach (var managed in (bool[])[false, true])
            {
                var zip = Packer.Pack(project, managed);
                var file = Path.Combine(folder, project.Settings.Solution + (managed ? "_managed.zip" : ".zip"));
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(file, zip);
                Console.Error.WriteLine($"Wrote {file}: version {project.Settings.Version}, {Words.Count(zip.Length)} bytes.");
            }

            return ExitCode.Ok;
        }
        catch (FindingsException fault)
        {
            Console.Error.WriteLine(FindingText.Of(fault.Findings));
            return ExitCode.Fault;
        }
    }
}
