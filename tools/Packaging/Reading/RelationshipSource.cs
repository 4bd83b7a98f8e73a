using System;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>The files of relationships: one a table, and an index of their names.</summary>
internal static class RelationshipSource
{
    internal const string Folder = "Other/Relationships";

    internal const string Index = "Other/Relationships.xml";

    /// <summary>The file that a relationship belongs in: that of the table it refers to, or of the first of two.</summary>
    internal static string PathOf(XElement relationship)
    {
        var table = relationship.Text("ReferencedEntityName");
        return $"{Folder}/{(table.Length > 0 ? table : relationship.Text("FirstEntityName"))}.xml";
    }

    internal static bool Is(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);
}
