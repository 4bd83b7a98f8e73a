using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Reads the components that the imported zips keep. Where several solutions hold one, the last holds.</summary>
internal sealed class KeptParts(IReadOnlyList<SolutionZip> solutions)
{
    /// <summary>The elements of a kind (see <see cref="KeptKinds"/>) as customizations.xml has them.</summary>
    internal IEnumerable<XElement> Of(string kind)
        => solutions.Reverse().SelectMany(s => KeptKinds.Of(s.Customizations, kind)).DistinctBy(e => KeptKinds.KeyOf(kind, e), StringComparer.OrdinalIgnoreCase);

    /// <summary>The content of a web resource; null where there is none of the name.</summary>
    internal byte[]? WebResource(string name)
    {
        foreach (var solution in solutions.Reverse())
        {
            var element = KeptKinds.Of(solution.Customizations, KeptKinds.WebResource).FirstOrDefault(e => e.Child("Name") == name);
            if (element is not null)
            {
                return solution.Bytes(element.RequiredChild("FileName"));
            }
        }

        return null;
    }
}
