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
        foreach (var element in zip.Components("optionsets", "optionset"))
        {
            notes.Try($"choice {element.OptionalText("Name")}", () =>
            {
                var name = element.Text("Name");
                notes.Once("choice", name);
                catalogue.Choices[name] = Options(element);
                notes.Imported("choice", name);
            });
        }
    }

    /// <summary>The values with their first label, of a choice, a state or a status set.</summary>
    internal static Dictionary<int, string> Options(XElement optionset)
    {
        var options = new Dictionary<int, string>();
        foreach (var option in optionset.Elements().Where(e => e.Name.LocalName is "options" or "states" or "statuses").Elements())
        {
            if (!options.TryAdd(option.Number("value"), Label(option)))
            {
                throw new DescriptionFault($"the value {option.Text("value")} is in it twice");
            }
        }

        return options;
    }

    internal static string Label(XElement option)
        => option.Elements("labels").Elements("label").FirstOrDefault()?.OptionalText("description") ?? string.Empty;
}
