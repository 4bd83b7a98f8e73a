using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the global choices.</summary>
internal static class ChoiceImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("optionsets").Elements("optionset"))
        {
            var name = element.Text("Name");
            catalogue.Choices[name] = Options(element);
            notes.Imported("choice", name);
        }
    }

    /// <summary>The values with their first label, of a choice, a state or a status set.</summary>
    internal static Dictionary<int, string> Options(XElement optionset)
        => optionset.Elements().Where(e => e.Name.LocalName is "options" or "states" or "statuses").Elements()
            .ToDictionary(o => o.Number("value"), o => o.Elements("labels").Elements("label").FirstOrDefault()?.Text("description") ?? string.Empty);
}
