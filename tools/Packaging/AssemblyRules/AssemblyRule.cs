using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>A rule that looks at the plugin DLL. One that is missing or broken is the matter of other rules.</summary>
internal abstract class AssemblyRule : IRule
{
    public abstract string Id { get; }

    public IEnumerable<Finding> Check(Project project)
    {
        List<Finding> findings = [];
        foreach (var file in project.Sources.Of(ComponentKind.Of("PluginAssemblies")))
        {
            var path = file.Path[..^".data.xml".Length];
            if (project.Sources.Payload(path) is { } dll && PluginAssembly.Read(dll) is { } assembly)
            {
                using (assembly)
                {
                    findings.AddRange(Check(assembly).Select(wrong => Finding.Of(project.Sources.Map.PlaceOf(path), Id, wrong.Problem, wrong.Remedy)));
                }
            }
        }

        return findings;
    }

    /// <summary>What is wrong with an assembly, and what to do.</summary>
    protected abstract IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly);
}
