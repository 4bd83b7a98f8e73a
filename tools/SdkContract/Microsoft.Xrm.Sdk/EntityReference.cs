using System;
using System.Linq;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Names a row: by table and id, or by table and alternate key.</summary>
[Serializable]
[DataContract(Name = "EntityReference", Namespace = Namespaces.Contracts)]
public sealed class EntityReference : IExtensibleDataObject
{
    [NonSerialized]
    private ExtensionDataObject _extensionData;
    private KeyAttributeCollection _keyAttributes;

    /// <summary>A reference to nothing yet.</summary>
    public EntityReference()
    {
    }

    /// <summary>A reference into a table.</summary>
    public EntityReference(string logicalName)
    {
        LogicalName = logicalName;
    }

    /// <summary>A reference to the row with an id.</summary>
    public EntityReference(string logicalName, Guid id)
        : this(logicalName)
    {
        Id = id;
    }

    /// <summary>A reference to the row with an alternate key of one column.</summary>
    public EntityReference(string logicalName, string keyName, object keyValue)
        : this(logicalName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>A reference to the row with an alternate key.</summary>
    public EntityReference(string logicalName, KeyAttributeCollection keyAttributeCollection)
        : this(logicalName)
    {
        KeyAttributes = keyAttributeCollection;
    }

    /// <summary>Id of the row; all zeros when the alternate key names it.</summary>
    [DataMember]
    public Guid Id { get; set; }

    /// <summary>Values of the alternate key. Never null.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= new KeyAttributeCollection();
        set => _keyAttributes = value;
    }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Value of the table's primary column, when the service sent it.</summary>
    [DataMember]
    public string Name { get; set; }

    /// <summary>Version of the row, for optimistic concurrency.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }

    /// <summary>True for a reference to the same row: same table, id and alternate key. The name does not count.</summary>
    public override bool Equals(object obj)
        => obj is EntityReference other
            && LogicalName == other.LogicalName
            && Id == other.Id
            && KeyAttributes.Count == other.KeyAttributes.Count
            && KeyAttributes.All(key => other.KeyAttributes.TryGetValue(key.Key, out var value) && Equals(key.Value, value));

    /// <summary>A hash of table and id.</summary>
    public override int GetHashCode() => (LogicalName?.GetHashCode() ?? 0) ^ Id.GetHashCode();
}
