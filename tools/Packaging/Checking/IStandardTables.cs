namespace XrmLeads.Packaging.Checking;

/// <summary>The tables that Dataverse and Dynamics 365 Sales bring, as far as the product refers to them.</summary>
internal interface IStandardTables
{
    /// <summary>Whether there is such a table; the name is the logical one.</summary>
    bool HasTable(string table);

    /// <summary>Whether the table has such a column; both names are logical ones.</summary>
    bool HasColumn(string table, string column);
}
