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
    internal static string Root()
    {
        for (var folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, ProjectSettings.File)))
            {
                return folder;
            }
        }

        throw new CommandFault($"There is no {ProjectSettings.File} here or above: call this within a checkout of the solution.");
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
