using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Sources are written in the form in which they come back from the zip.</summary>
internal sealed class CanonicalRule : IRule
{
    public string Id => "canonical";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var file in project.Sources.Files.Where(file => CanonicalForm.Has(file.Path) && !file.Root.Document!.DescendantNodes().OfType<XComment>().Any()))
        {
            var (now, canonical) = (project.Sources.Tree[file.File]!, CanonicalForm.Of(project.Sources, file));
            if (canonical is null)
            {
                yield return Finding.Of(file.File, Id, "It says nothing that would come back from the zip.", "Delete it, or call xrmleads gen.");
            }
            else if (!now.AsSpan().SequenceEqual(canonical))
            {
                var same = now.AsSpan().CommonPrefixLength(canonical);
                var line = 1 + now.AsSpan(0, same).Count((byte)'\n');
                var column = same - now.AsSpan(0, same).LastIndexOf((byte)'\n');
                yield return new Finding(
                    file.File, line, column, Id, "It is not written in the form in which it comes back from the zip.", "Call xrmleads gen, which rewrites it.");
            }
        }
    }
}
