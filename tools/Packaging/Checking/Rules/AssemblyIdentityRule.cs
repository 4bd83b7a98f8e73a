using System.Collections.Generic;
using XrmLeads.Packaging.AssemblyRules;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The DLL is the one that its component describes: name, version and key are those of FullName.</summary>
internal sealed class AssemblyIdentityRule : IRule
{
    public string Id => "assembly-identity";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var file in project.Sources.Of(ComponentKind.Of("PluginAssemblies")))
        {
            var content = file.Path[..^".data.xml".Length];
            if (project.Sources.Payload(content) is not { } dll)
            {
                continue;
            }

            using var assembly = PluginAssembly.Read(dll);
            var name = assembly?.FullName;
            if (name is null)
            {
                yield return Finding.Of(project.Sources.Map.PlaceOf(content), Id, "It is no .NET assembly.", "Build the plugins again.");
            }
            else if (name != file.Root.Text("@FullName"))
            {
                yield return Finding.At(
                    file.File, file.Root.Place("@FullName"), Id,
                    $"FullName is not that of the DLL, \"{name}\".",
                    "Write the DLL's name, and never change version or key of an assembly that was shipped.");
            }
        }
    }
}
