using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>knockOuts</c>.</summary>
internal static class KnockOutSection
{
    internal static IReadOnlyList<KnockOut> Read(Node root, DefinitionContext context)
    {
        context.ConditionsMayWait = true;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var knockOuts = new List<KnockOut>();
        foreach (var node in root.OptionalObjects("knockOuts"))
        {
            var id = node.Identifier("id");
            var label = node.Text("label");
            var condition = context.Condition(node.Object("when"));
            node.Close();
            if (id.Length > 0 && !ids.Add(id))
            {
                node.Fault("id", Rule.DuplicateId, "The knock-out " + Wording.Quote(id) + " is there already.", "Give each knock-out a name of its own.");
            }

            if (condition is not null)
            {
                knockOuts.Add(new KnockOut(id, label, condition));
            }
        }

        context.ConditionsMayWait = false;
        return knockOuts;
    }
}
