namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Makes the table that holds the pairs of a many-to-many relationship.</summary>
internal static class IntersectTable
{
    /// <summary>Adds the relationship and its table to a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="intersect">The relationship.</param>
    /// <param name="schemaName">Name of the table as solutions write it.</param>
    /// <param name="privilegeName">The table whose privileges protect the pairs, as privileges name it.</param>
    /// <param name="primaryId">The table's primary key.</param>
    internal static void Add(Catalogue catalogue, Intersect intersect, string schemaName, string privilegeName, string primaryId)
    {
        var table = new Table { Name = intersect.Table, SchemaName = schemaName, PrivilegeName = privilegeName, PrimaryId = primaryId, IsIntersect = true };
        table.Add(new Column { Name = table.PrimaryId, Type = ColumnType.PrimaryKey, ValidForUpdate = false });
        table.Add(new Column { Name = intersect.FirstColumn, Type = ColumnType.UniqueIdentifier });
        table.Add(new Column { Name = intersect.SecondColumn, Type = ColumnType.UniqueIdentifier });
        SystemColumns.AddVersion(table);
        table.Keys.Add(new AlternateKey(intersect.Relationship.ToLowerInvariant(), [intersect.FirstColumn, intersect.SecondColumn]));
        catalogue.Tables[table.Name] = table;
        catalogue.Intersects.RemoveAll(i => i.Relationship == intersect.Relationship);
        catalogue.Intersects.Add(intersect);
    }
}
