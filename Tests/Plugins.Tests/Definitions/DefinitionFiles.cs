using System;
using System.IO;
using System.Linq;
using XrmLeads.Definitions.Defaults;
using XrmLeads.Domain.Json;

namespace XrmLeads.Plugins.Tests.Definitions;

/// <summary>The definition files of this repository.</summary>
internal static class DefinitionFiles
{
    /// <summary>The shipped one, as the assembly carries it.</summary>
    internal static JsonValue Default => JsonText.Read(DefaultFile.Text(DefaultFile.Definition));

    /// <summary>Every file of the repository that says it is a definition, by its path.</summary>
    internal static string[] All => Directory.GetFiles(Root, "*.json", SearchOption.AllDirectories)
        .Where(path => path.IndexOf("artifacts", StringComparison.Ordinal) < 0 && File.ReadAllText(path).Contains("\"knockOuts\": ["))
        .ToArray();

    internal static string Root
    {
        get
        {
            var folder = new DirectoryInfo(Path.GetDirectoryName(typeof(DefinitionFiles).Assembly.Location)!);
            while (!File.Exists(Path.Combine(folder!.FullName, "XrmLeads.sln")))
            {
                folder = folder.Parent;
            }

            return folder.FullName;
        }
    }
}
