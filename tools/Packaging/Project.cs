using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging;

/// <summary>What the rules look at: the sources of the solution with the settings of the checkout.</summary>
internal sealed class Project
{
    private Project(SolutionSources sources, ProjectSettings settings)
    {
        Sources = sources;
        Settings = settings;
    }

    internal SolutionSources Sources { get; }

    internal ProjectSettings Settings { get; }

    /// <summary>Reads the checkout that lies in a folder of the disk.</summary>
    /// <exception cref="FindingsException">Its settings cannot be read.</exception>
    internal static Project Load(string root) => Of(SolutionSources.Load(root).Tree);

    /// <summary>Reads a checkout.</summary>
    /// <exception cref="FindingsException">Its settings cannot be read.</exception>
    internal static Project Of(FileTree tree) => new(new SolutionSources(tree), ProjectSettings.Read(tree));
}
