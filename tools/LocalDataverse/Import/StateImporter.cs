using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the states and the status reasons out of the statecode and statuscode columns.</summary>
internal static class StateImporter
{
    internal static void Read(XElement attribute, Table table)
    {
        var optionset = attribute.Element("optionset");
        if (attribute.Child("Type") == "state")
        {
            table.States.Clear();
            table.States.AddRange(optionset!.Elements("states").Elements("state").Select(s => new State(
                s.Number("value"),
                s.OptionalText("invariantname") ?? s.Text("value"),
                s.Number("defaultstatus"),
                Statuses(attribute, s.Number("value")))));
        }
    }

    // The status column stands beside the state column among the attributes of the table.
    private static System.Collections.Generic.Dictionary<int, string> Statuses(XElement stateAttribute, int state)
        => stateAttribute.Parent!.Elements("attribute").Where(a => a.Child("Type") == "status")
            .Elements("optionset").Elements("statuses").Elements("status")
            .Where(s => s.Number("state") == state)
            .ToDictionary(s => s.Number("value"), s => s.Elements("labels").Elements("label").FirstOrDefault()?.Text("description") ?? string.Empty);
}
