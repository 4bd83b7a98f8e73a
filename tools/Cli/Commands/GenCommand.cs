using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using XrmLeads.Cli.Packaging;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Generating;

namespace XrmLeads.Cli.Commands;

/// <summary><c>gen</c>: brings what follows from something else up to date.</summary>
internal static class GenCommand
{
    internal static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Write nothing; name what is out of date and end with code 1 if anything is." };
        var command = new Command(
            "gen",
            "Generate what follows from something else: steps and plugin types, the manifest's components and version, constants, and the sources' form.") { check };
        command.SetAction(parsed =>
        {
            var root = Checkout.Root();
            return Run(root, Checkout.Read(root), parsed.GetValue(check));
        });
        return command;
    }

    private static int Run(string root, Project project, bool check)
    {
        var generated = Generator.Generate(project);
        var different = Generator.Different(project.Sources.Tree, generated).ToList();
        foreach (var path in different)
        {
            Console.Out.WriteLine(path);
            var place = Path.Combine(root, path);
            if (check)
            {
                continue;
            }

            if (generated[path] is { } content)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.WriteAllBytes(place, content);
            }
            else
            {
                File.Delete(place);
            }
        }

        Console.Error.WriteLine(
            different.Count == 0 ? "All that is generated is up to date."
            : check ? $"{Words.Count(different.Count)} files are out of date: call xrmleads gen."
            : $"Wrote {Words.Count(different.Count)} files.");
        return check && different.Count > 0 ? ExitCode.Fault : ExitCode.Ok;
    }
}
