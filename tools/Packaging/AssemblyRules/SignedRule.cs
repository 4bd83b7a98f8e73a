using System.Collections.Generic;
using System.Reflection.PortableExecutable;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The DLL is signed with a strong name, as the platform demands of a plain assembly.</summary>
internal sealed class SignedRule : AssemblyRule
{
    public override string Id => "assembly-signed";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly)
    {
        if (assembly.Metadata.GetAssemblyDefinition().PublicKey.IsNil || !assembly.Flags.HasFlag(CorFlags.StrongNameSigned))
        {
            yield return ("It has no strong name.", "Sign it: SignAssembly in its project.");
        }
    }
}
