using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Reading;

/// <summary>Reads a list of conditions.</summary>
internal static class ConditionSection
{
    internal static IReadOnlyList<Condition> Read(IReadOnlyList<Node> nodes, DefinitionContext context)
    {
        var conditions = new List<Condition>();
        foreach (var node in nodes)
        {
            if (context.Condition(node) is { } condition)
            {
                conditions.Add(condition);
            }
        }

        return conditions;
    }
}
