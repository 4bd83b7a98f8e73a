using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the states and the status reasons out of the statecode and statuscode columns of a table.</summary>
internal static class StateImporter
{
    internal static void Read(List<XElement> attributes, Table table)
    {
        var statuses = attributes.Where(a => a.Child("Type") == "status").Elements("optionset").Elements("statuses").Elements("status").ToList();
        if (attributes.Find(a => a.Child("Type") == "state")?.Element("optionset") is { } states)
        {
            table.States.Clear();
            table.States.AddRange(states.Elements("states").Elements("state").Select(s => Read(s, statuses)));
        }
        else if (statuses.Count > 0)
        {
            // A solution that extends a table may bring status reasons for the states that are there.
            for (var i = 0; i < table.States.Count; i++)
            {
                table.States[i] = table.States[i] with { Statuses = Of(table.States[i].Value, statuses) };
            }
        }

        if (table.States.Count > 0 && !(table.Columns.ContainsKey(SystemColumns.State) && table.Columns.ContainsKey(SystemColumns.Status)))
        {
            throw new DescriptionFault($"it has states, so it needs both {SystemColumns.State} and {SystemColumns.Status}");
        }

        foreach (var state in table.States.Where(s => !s.Statuses.ContainsKey(s.DefaultStatus)))
        {
            throw new DescriptionFault($"the default status {state.DefaultStatus} of the state {state.Name} is none of its status reasons");
        }
    }

    private static State Read(XElement state, List<XElement> statuses)
        => new(
            state.Number("value"),
            state.OptionalText("invariantname") ?? state.Text("value"),
            state.Number("defaultstatus"),
            Of(state.Number("value"), statuses));

    private static Dictionary<int, string> Of(int state, List<XElement> statuses)
    {
        var own = new Dictionary<int, string>();
        foreach (var status in statuses.Where(s => s.Number("state") == state))
        {
            own[status.Number("value")] = ChoiceImporter.Label(status);
        }

        return own;
    }
}
