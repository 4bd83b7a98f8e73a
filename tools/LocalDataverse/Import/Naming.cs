using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>The names that tables, columns and keys may have.</summary>
internal static class Naming
{
    private const int Longest = 128;

    /// <summary>The logical name: lower case letters, digits and underscores.</summary>
    /// <exception cref="DescriptionFault">It is none.</exception>
    internal static string Logical(string name)
    {
        var lower = name.ToLowerInvariant();
        var isName = lower.Length is > 0 and <= Longest && char.IsAsciiLetterLower(lower[0]) && lower.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!isName)
        {
            throw new DescriptionFault($"\"{(name.Length > Longest ? name[..Longest] + "..." : name)}\" is no name; it takes up to {Longest} letters, digits and underscores");
        }

        return Schema.IsReserved(lower) ? throw new DescriptionFault($"\"{lower}\" is a name that the local Dataverse keeps for itself") : lower;
    }

    /// <summary>A name of letters, digits and underscores, in the case it is written in.</summary>
    internal static string Written(string name)
    {
        Logical(name);
        return name;
    }
}
