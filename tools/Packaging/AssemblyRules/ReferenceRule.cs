using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The DLL references the framework and the SDK alone: nothing else is there in the sandbox.</summary>
internal sealed class ReferenceRule : AssemblyRule
{
    private static readonly string[] Allowed =
        ["Microsoft.Crm.Sdk.Proxy", "Microsoft.Xrm.Sdk", "System", "System.Core", "System.Runtime.Serialization", "System.Xml", "System.Xml.Linq", "mscorlib"];

    public override string Id => "assembly-reference";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly) =>
        from handle in assembly.Metadata.AssemblyReferences
        let name = assembly.Metadata.GetString(assembly.Metadata.GetAssemblyReference(handle).Name)
        where !Allowed.Contains(name)
        select ($"It references {name}, which is not there in the sandbox.", $"Do without; allowed are {string.Join(", ", Allowed)}.");
}
