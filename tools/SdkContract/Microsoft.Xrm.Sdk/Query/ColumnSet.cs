using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which columns are read.</summary>
[DataContract(Name = "ColumnSet", Namespace = Namespaces.Contracts)]
public sealed class ColumnSet : IExtensibleDataObject
{
    private DataCollection<string> _columns;

    /// <summary>No columns beside the id.</summary>
    public ColumnSet()
    {
    }

    /// <summary>All columns, or none.</summary>
    public ColumnSet(bool allColumns)
    {
        AllColumns = allColumns;
    }

    /// <summary>The given columns.</summary>
    public ColumnSet(params string[] columns)
    {
        Columns.AddRange(columns);
    }

    /// <summary>Whether all columns are read.</summary>
    [DataMember]
    public bool AllColumns { get; set; }

    /// <summary>Logical names of the columns. Never null.</summary>
    [DataMember]
    public DataCollection<string> Columns
    {
        get => _columns ??= new DataCollection<string>();
        private set => _columns = value;
    }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Adds a column.</summary>
    public void AddColumn(string column) => Columns.Add(column);

    /// <summary>Adds columns.</summary>
    public void AddColumns(params string[] columns) => Columns.AddRange(columns);
}
