using System.Collections.Generic;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>A quick view on a form shows a quick view form of the table that its lookup leads to.</summary>
internal sealed class QuickViewRule : IRule
{
    public string Id => "quick-view";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var forms = TablePart.All(sources).Where(part => part.Kind == "form").GroupBy(part => part.Id).ToDictionary(group => group.Key, group => group.First());
        var targets = sources.In(RelationshipSource.Folder).SelectMany(file => file.Root.Elements()).ToLookup(
            each => (each.Text("ReferencingEntityName").ToLowerInvariant(), each.Text("ReferencingAttributeName").ToLowerInvariant()),
            each => each.Text("ReferencedEntityName").ToLowerInvariant());
        foreach (var file in sources.Files.Where(file => TableSource.PlaceholderOf(file.Path) == "FormXml"))
        {
            foreach (var (control, place, table, id) in Shown(file))
            {
                if (!forms.TryGetValue(TablePart.Key(id), out var form) || form.FormType != "quick" || form.Table != table)
                {
                    yield return Finding.At(file.File, place, Id, $"There is no quick view form {id} of {table}.", "Name one of the solution.");
                }

                var column = control.Text("@datafieldname");
                var leadsTo = targets[(TablePart.TableOf(file), column)].ToList();
                if (leadsTo.Count > 0 && !leadsTo.Contains(table))
                {
                    yield return Finding.At(file.File, control.Place("@datafieldname"), Id, $"{column} does not lead to {table}.", "Name a lookup to the table that the quick view shows.");
                }
            }
        }
    }

    // The forms are written as a text that holds XML.
    private static IEnumerable<(XElement Control, XElement Place, string Table, string Form)> Shown(SourceFile file) =>
        from place in file.Root.Descendants("QuickForms")
        from form in Parsed(place.Value)
        select (place.Parent!.Parent!, place, form.Text("@entityname"), form.Value);

    private static IEnumerable<XElement> Parsed(string text)
    {
        try
        {
            return [.. XElement.Parse(text).Descendants("QuickFormId")];
        }
        catch (XmlException)
        {
            return [new XElement("QuickFormId", "that its text, which is no XML, would name")];
        }
    }
}
