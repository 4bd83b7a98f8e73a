using System.Collections.Generic;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The DLL stays small, as it is loaded into sandboxes again and again. The platform takes 16 MB.</summary>
internal sealed class SizeRule : AssemblyRule
{
    private const int Most = 1024 * 1024;

    public override string Id => "assembly-size";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly)
    {
        if (assembly.Size >= Most)
        {
            yield return ($"It has {assembly.Size} bytes.", $"Keep it below {Most}: look for what it carries and does not need.");
        }
    }
}
