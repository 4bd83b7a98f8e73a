using System.Collections.Generic;
using XrmLeads.Packaging.Checking.Rules;

namespace XrmLeads.Packaging.Checking;

/// <summary>What must hold before anything can be packed: nothing is missing, and nothing would be left out without a word.</summary>
internal static class PackRules
{
    internal static IReadOnlyList<IRule> All { get; } =
        [new XmlRule(), new RequiredFileRule(), new UnknownFileRule(), new PlaceholderRule(), new FileNameRule(), new PayloadRule(), new AssemblyIdentityRule()];
}
