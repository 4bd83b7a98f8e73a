using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Checks the texts that a mapping expects in a column of the CSV file.</summary>
internal static class SourceTexts
{
    private const string Never = "stands for nothing in this column (see \"empty\"), so it is never found here.";

    /// <summary>The names of an object that lists texts; they are compared without regard to case.</summary>
    internal static IReadOnlyList<string> Names(Node node, SourceColumn column)
    {
        var names = node.Names();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            if (column.IsEmptyWord(name))
            {
                node.Fault(name, $"\"{name}\" {Never}", "Remove it.");
            }
            else if (name.Length == 0 || name.Trim() != name)
            {
                node.Fault(
                    name, $"\"{name}\" is never found: outer blanks are cut off, and empty fields are left out.", "Write the text without outer blanks.");
            }
            else if (!seen.Add(name))
            {
                node.Fault(name, $"\"{name}\" is listed twice; case does not count.", "Keep one of them.");
            }
        }

        if (names.Count == 0)
        {
            node.Fault("The list is empty, so every text would be refused.", "List a text, or leave the property out.");
        }

        return names;
    }

    /// <summary>The texts of a list; they are compared without regard to case.</summary>
    internal static HashSet<string> List(Node node, string property, SourceColumn column)
    {
        var texts = node.Texts(property);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < texts.Count; i++)
        {
            if (column.IsEmptyWord(texts[i]))
            {
                node.Fault(property, i, $"\"{texts[i]}\" {Never}", "Remove it.");
            }
            else if (!seen.Add(texts[i]) && texts[i].Length > 0)
            {
                node.Fault(property, i, $"\"{texts[i]}\" is listed twice; case does not count.", "Keep one of them.");
            }
        }

        return seen;
    }
}
