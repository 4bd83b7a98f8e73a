using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Sources are XML, without comments: no export keeps them.</summary>
internal sealed class XmlRule : IRule
{
    public string Id => "xml";

    public IEnumerable<Finding> Check(Project project) => project.Sources.Faults.Concat(
        from file in project.Sources.Files
        from comment in file.Root.Document!.DescendantNodes().OfType<XComment>()
        select Finding.At(file.File, comment, Id, "It holds a comment, which the zip does not keep.", "Say it in docs/ and delete it here."));
}
