using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using System.Xml.Schema;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>
/// What customizations.xml and solution.xml are made of is valid by published schemas, merged and file by file. These are older than the platform: names that
/// they lack are listed in Schemas/newer-names.txt and passed over, and so is the place of a step's message, which exports write first.
/// </summary>
internal sealed class SchemaRule : IRule
{
    private const string ManifestSchema = "talxis/Solution.xsd";

    private static readonly HashSet<string> Newer = [.. SchemaResources.Lines("newer-names.txt")];
    private static readonly Lazy<XmlSchemaSet> Customizations = new(() => SchemaResources.Load("microsoft-9.0/CustomizationsSolution.xsd"));
    private static readonly Lazy<XmlSchemaSet> Manifest = new(() => SchemaResources.Load(ManifestSchema));

    /// <summary>The schemas of single files refer to each other's types and make one set; only the manifest's stands alone.</summary>
    private static readonly Lazy<XmlSchemaSet> Files = new(() => SchemaResources.Load(SchemaResources.In("talxis/").Where(name => name != ManifestSchema)));

    public string Id => "schema";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        List<Finding> findings = [];
        if (sources.Root(Merge.Skeleton) is not null)
        {
            Validate(Merge.Customizations(sources, managed: false), Customizations.Value, findings);
        }

        if (sources.Root(Packer.ManifestSource) is { } manifest)
        {
            Validate(XmlText.Plain(manifest), Manifest.Value, findings);
        }

        // A fault that the merged file shows is not named once more.
        var faulty = findings.Select(finding => finding.File).ToHashSet(StringComparer.Ordinal);
        foreach (var file in sources.Files.Where(file => file.Path != RelationshipSource.Index && !faulty.Contains(file.File)))
        {
            if (Files.Value.GlobalElements.Contains(new System.Xml.XmlQualifiedName(file.Root.Name.LocalName)))
            {
                Validate(XmlText.Plain(file.Root), Files.Value, findings);
            }
        }

        return findings;
    }

    private void Validate(XElement root, XmlSchemaSet schemas, List<Finding> findings)
    {
        DropNewerNames(root);
        foreach (var step in root.DescendantsAndSelf("SdkMessageProcessingStep"))
        {
            var message = step.Elements("SdkMessageId").ToList();
            message.Remove();
            step.Element("EventHandlerTypeCode")?.AddBeforeSelf(message);
        }

        // An environment variable may have no default value, which its schema asks for.
        foreach (var variable in root.DescendantsAndSelf("environmentvariabledefinition").Where(variable => variable.Element("defaultvalue") is null))
        {
            variable.AddFirst(new XElement("defaultvalue"));
        }

        // A placeholder that nothing fills is left out by the schema and written empty by exports.
        root.DescendantsAndSelf("Entity").Elements().Where(part => part.IsEmpty).Remove();
        var document = new XDocument(root);
        document.Validate(schemas, (sender, fault) => findings.Add(Finding(sender as XObject, fault.Message)));
    }

    private static void DropNewerNames(XElement root)
    {
        foreach (var element in root.DescendantsAndSelf().ToList())
        {
            var path = $"{element.Parent?.Name}/{element.Name}";
            if (element.Parent is not null && (Newer.Contains(path) || Newer.Contains($"{element.Parent.Parent?.Name}/{path}")))
            {
                element.Remove();
            }

            element.Attributes().Where(attribute => Newer.Contains($"{element.Name}/@{attribute.Name}")).Remove();
        }
    }

    private Finding Finding(XObject? place, string message)
    {
        var element = place as XElement ?? place?.Parent;
        var source = element?.AncestorsAndSelf().Select(each => each.Annotation<XElement>()).FirstOrDefault(original => original is not null);
        var file = source?.AncestorsAndSelf().Last().Annotation<SourceFile>();
        const string Remedy = "Write it as exports of Dataverse do; if the platform itself writes this name today, add it to tools/Packaging/Schemas/newer-names.txt.";
        return source is null || file is null
            ? Checking.Finding.Of($"{SolutionSources.Folder}/{Merge.Skeleton}", Id, message, Remedy)
            : Checking.Finding.At(file.File, source, Id, message, Remedy);
    }
}
