namespace XrmLeads.Cli.Mapping.Reading;

/// <summary>Reads <c>id</c>: what names a lead.</summary>
internal static class IdSection
{
    /// <summary>The column that names the lead; null where the number of the row does.</summary>
    internal static SourceColumn? Read(Node root, MappingContext context)
    {
        var node = root.Object("id");
        var column = node.Has("column") ? context.Source(node, "column") : null;
        var byNumber = node.Has("rowNumber") && node.Boolean("rowNumber");
        if (column is not null == byNumber)
        {
            node.Fault("Exactly one of \"column\" and \"rowNumber\": true must stand here.", "Name the column of the id, or take the number of the row.");
        }

        node.Close();
        return column;
    }
}
