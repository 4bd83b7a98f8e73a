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
        return rest.Length == 0 ? "_" : char.ToUpperInvariant(rest[0]) + rest[1..];
    }

    /// <summary>A label, without what stands in brackets: <c>Tele-Qualified (TQL)</c> becomes TeleQualified, <c>E-mail Domain</c> EmailDomain.</summary>
    internal static string OfLabel(string label)
    {
        var name = new StringBuilder();
        foreach (var word in label.Split('(')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var letters = new string([.. word.Where(char.IsAsciiLetterOrDigit)]);
            var isAbbreviation = letters.Length > 1 && !letters.Any(char.IsAsciiLetterLower);
            name.Append(letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + (isAbbreviation ? letters[1..].ToLowerInvariant() : letters[1..]));
        }

        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "_" + name : name.ToString();
    }

    /// <summary>The name of a choice: its schema name with the capitals that its label has at the end, so <c>xl_subtype</c>, Lead Sub-Type, becomes SubType.</summary>
    internal static string OfChoice(string name, string label, string prefix)
    {
        var (plain, labelled) = (OfName(name, prefix), OfLabel(label));
        return labelled.EndsWith(plain, StringComparison.OrdinalIgnoreCase) ? labelled[^plain.Length..] : plain;
    }
}
