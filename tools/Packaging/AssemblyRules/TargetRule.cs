using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The DLL is built for .NET Framework 4.6.2, the one that the sandbox supports.</summary>
internal sealed class TargetRule : AssemblyRule
{
    private const string Target = ".NETFramework,Version=v4.6.2";

    public override string Id => "assembly-target";

    protected override IEnumerable<(string Problem, string Remedy)> Check(PluginAssembly assembly)
    {
        var metadata = assembly.Metadata;
        var targets =
            from handle in metadata.GetAssemblyDefinition().GetCustomAttributes()
            let attribute = metadata.GetCustomAttribute(handle)
            where attribute.Constructor.Kind == HandleKind.MemberReference
            where TypeNames.Of(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent) == "System.Runtime.Versioning.TargetFrameworkAttribute"
            select (string?)attribute.DecodeValue(AttributeNames.Instance).FixedArguments[0].Value;
        if (targets.FirstOrDefault() is var target && target != Target)
        {
            yield return ($"It is built for {target ?? "an unknown framework"}.", "Pack the build for net462.");
        }
    }
}
