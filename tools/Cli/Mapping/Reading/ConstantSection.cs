using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>constants</c>: columns of lead with the same value in every row.</summary>
internal static class ConstantSection
{
    internal static List<ConstantRule> Read(Node root, MappingContext context)
    {
        var rules = new List<ConstantRule>();
        foreach (var node in root.OptionalObjects("constants"))
        {
            node.OptionalText("why");
            if (context.Target(node, "to") is not { } to)
            {
                // What the value must be is not known without the column, only that it must be there.
                node.Value("value");
            }
            else if (ReadCell.From(node, "value", to) is { } value)
            {
                rules.Add(new ConstantRule(to, value));
            }

            node.Close();
        }

        return rules;
    }
}
