using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads <c>personas</c>.</summary>
internal static class PersonaSection
{
    internal static IReadOnlyList<Persona> Read(Node root, DefinitionContext context)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var personas = new List<Persona>();
        foreach (var node in root.OptionalObjects("personas"))
        {
            var name = node.Text("name");
            var pains = node.Text("pains");
            var priorities = node.Text("priorities");
            var research = node.Text("research");
            var conditions = ConditionSection.Read(node.Objects("conditions", atLeast: 1), context);
            node.Close();
            if (name.Length > 0 && !names.Add(name.Trim()))
            {
                node.Fault("name", Rule.DuplicateId, "The persona " + Wording.Quote(name) + " is there already.", "Give each persona a name of its own.");
            }

            personas.Add(new Persona(name, pains, priorities, research, conditions));
        }

        return personas;
    }
}
