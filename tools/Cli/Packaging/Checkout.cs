using System;
using System.IO;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Cli.Packaging;

/// <summary>The checkout that a command was called in.</summary>
internal static class Checkout
{
    /// <summary>The nearest folder that holds pac.config, from the current one upwards.</summary>
    /// <exception cref="CommandFault">There is none.</exception>
    internal static string Root() => Above(Directory.GetCurrentDirectory())
        ?? throw new CommandFault($"There is no {ProjectSettings.File} here or above: call this within a checkout of the solution.");

    /// <summary>The checkout that the command was called in, else the one that this program was built in.</summary>
    /// <exception cref="CommandFault">There is neither.</exception>
    internal static string RootOrOwn() => Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? Root();

    private static string? Above(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, ProjectSettings.File)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }

    /// <summary>The sources of the checkout.</summary>
    /// <exception cref="CommandFault">There is none, or its settings cannot be read.</exception>
    internal static Project Read(string root)
    {
        try
        {
            return Project.Load(root);
        }
        catch (FindingsException fault)
        {
            throw new CommandFault($"{fault.Findings[0].File}: {fault.Findings[0].Problem} {fault.Findings[0].Remedy}");
        }
    }
}
