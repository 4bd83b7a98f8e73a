using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Rows that a query found, with what it takes to read the next page.</summary>
[DataContract(Name = "EntityCollection", Namespace = Namespaces.Contracts)]
public sealed class EntityCollection : IExtensibleDataObject
{
    private DataCollection<Entity> _entities;

    /// <summary>No rows.</summary>
    public EntityCollection()
    {
    }

    /// <summary>The given rows.</summary>
    public EntityCollection(IList<Entity> list)
    {
        _entities = new DataCollection<Entity>(list);
    }

    /// <summary>The rows. Never null.</summary>
    [DataMember]
    public DataCollection<Entity> Entities
    {
        get => _entities ??= new DataCollection<Entity>();
        private set => _entities = value;
    }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>Lowest row version that was active when the rows were read.</summary>
    [DataMember]
    public string MinActiveRowVersion { get; set; }

    /// <summary>Whether there are further pages.</summary>
    [DataMember]
    public bool MoreRecords { get; set; }

    /// <summary>Where the next page begins.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>How many rows match in all, when the query asked for it; else -1.</summary>
    [DataMember]
    public int TotalRecordCount { get; set; }

    /// <summary>Whether the count stopped at the limit.</summary>
    [DataMember]
    public bool TotalRecordCountLimitExceeded { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>The row at an index.</summary>
    public Entity this[int index]
    {
        get => Entities[index];
        set => Entities[index] = value;
    }
}
