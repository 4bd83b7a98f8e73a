using System;
using System.Linq;
using System.Text;

namespace XrmLeads.Packaging.Generating;

/// <summary>Names of the solution as C# names.</summary>
internal static class Identifier
{
    /// <summary>A schema name without the publisher's prefix: <c>xl_LeadState</c> becomes LeadState.</summary>
    internal static string OfName(string name, string prefix)
    {
        var rest = name.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) ? name[(prefix.Length + 1)..] : name;
        return char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    /// <summary>A label: <c>Automatically Qualified (AQL)</c> becomes AutomaticallyQualifiedAql.</summary>
    internal static string OfLabel(string label)
    {
        var name = new StringBuilder();
        foreach (var word in new string([.. label.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var isAbbreviation = word.Length > 1 && !word.Any(char.IsAsciiLetterLower);
            name.Append(char.ToUpperInvariant(word[0])).Append(isAbbreviation ? word[1..].ToLowerInvariant() : word[1..]);
        }

        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name of a choice: its label where that only adds the capitals that its schema name lacks.</summary>
    internal static string OfChoice(string name, string label, string prefix)
    {
        var (plain, labelled) = (OfName(name, prefix), OfLabel(label));
        return plain.Equals(labelled, StringComparison.OrdinalIgnoreCase) ? labelled : plain;
    }
}
