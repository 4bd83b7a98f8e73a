using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Rejection;

/// <summary>What a rejection is about, in items of the checklist.</summary>
public static class ContestedItems
{
    /// <summary>The items of the gate that failed, and the item that the rejection answers, each once; none where the gate looks at no item.</summary>
    /// <param name="definition">The definition that judged the lead.</param>
    /// <param name="gate">The gate, G1 to G6; null for none.</param>
    /// <param name="item">The item; null for none.</param>
    public static IReadOnlyList<string> Of(LeadDefinition definition, string? gate, string? item)
    {
        var items = new List<string>();
        var gates = definition.Gates;
        Add(item);
        switch (gate)
        {
            case "G1":
                Add(gates.Review?.Item.Id);
                break;
            case "G3":
                Add(gates.Power.Item.Id);
                break;
            case "G5":
                foreach (var rule in gates.NeedAndTiming)
                {
                    Add(rule.Item.Id);
                }

                break;
        }

        return items;

        void Add(string? id)
        {
            if (id is not null && !items.Contains(id))
            {
                items.Add(id);
            }
        }
    }
}
