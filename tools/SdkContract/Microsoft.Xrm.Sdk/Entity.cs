using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A row: its table, its id and the columns that were read or are to be written.</summary>
[DataContract(Name = "Entity", Namespace = Namespaces.Contracts)]
public class Entity : IExtensibleDataObject
{
    private AttributeCollection _attributes;
    private FormattedValueCollection _formattedValues;
    private KeyAttributeCollection _keyAttributes;
    private RelatedEntityCollection _relatedEntities;

    /// <summary>A row of no table yet.</summary>
    public Entity()
        : this(null)
    {
    }

    /// <summary>A row of the table with the given logical name.</summary>
    public Entity(string entityName)
    {
        LogicalName = entityName;
    }

    /// <summary>A row known by its id.</summary>
    public Entity(string entityName, Guid id)
        : this(entityName)
    {
        Id = id;
    }

    /// <summary>A row known by an alternate key of one column.</summary>
    public Entity(string entityName, string keyName, object keyValue)
        : this(entityName)
    {
        KeyAttributes.Add(keyName, keyValue);
    }

    /// <summary>A row known by an alternate key.</summary>
    public Entity(string entityName, KeyAttributeCollection keyAttributes)
        : this(entityName)
    {
        KeyAttributes = keyAttributes;
    }

    /// <summary>Values by logical column name. Never null.</summary>
    [DataMember]
    public AttributeCollection Attributes
    {
        get => _attributes ??= new AttributeCollection();
        set => _attributes = value;
    }

    /// <summary>What a client that tracks changes noted about the row.</summary>
    [DataMember]
    public EntityState? EntityState { get; set; }

    /// <summary>Values as text for people, by logical column name. Never null.</summary>
    [DataMember]
    public FormattedValueCollection FormattedValues
    {
        get => _formattedValues ??= new FormattedValueCollection();
        set => _formattedValues = value;
    }

    /// <summary>Id of the row; all zeros when it has none yet.</summary>
    [DataMember]
    public virtual Guid Id { get; set; }

    /// <summary>Values of the alternate key that identifies the row. Never null.</summary>
    [DataMember]
    public KeyAttributeCollection KeyAttributes
    {
        get => _keyAttributes ??= new KeyAttributeCollection();
        set => _keyAttributes = value;
    }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string LogicalName { get; set; }

    /// <summary>Rows that go with this one, by relationship. Never null.</summary>
    [DataMember]
    public RelatedEntityCollection RelatedEntities
    {
        get => _relatedEntities ??= new RelatedEntityCollection();
        set => _relatedEntities = value;
    }

    /// <summary>Version of the row as it was read, for optimistic concurrency.</summary>
    [DataMember]
    public string RowVersion { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Value of a column. Reading one that is missing raises <see cref="KeyNotFoundException"/>.</summary>
    public object this[string attributeName]
    {
        get => Attributes[attributeName];
        set => Attributes[attributeName] = value;
    }

    /// <summary>Whether the column is among the attributes, also with the value null.</summary>
    public bool Contains(string attributeName) => Attributes.Contains(attributeName);

    /// <summary>Value of a column, or the default of the type when it is missing or null. Another type raises <see cref="InvalidCastException"/>.</summary>
    public virtual T GetAttributeValue<T>(string attributeLogicalName)
        => Attributes.TryGetValue(attributeLogicalName, out var value) && value != null ? (T)value : default;

    /// <summary>Value of a column, if it is there with a value of that type.</summary>
    public bool TryGetAttributeValue<T>(string attributeKey, out T result)
    {
        if (Attributes.TryGetValue(attributeKey, out var value) && value is T typed)
        {
            result = typed;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>The row as another class of the same table; a copy that shares the collections.</summary>
    public T ToEntity<T>()
        where T : Entity
    {
        var copy = Activator.CreateInstance<T>();
        if (copy.LogicalName != null && copy.LogicalName != LogicalName)
        {
            throw new NotSupportedException($"A row of the table {LogicalName} cannot become one of the table {copy.LogicalName}.");
        }

        copy.LogicalName = LogicalName;
        copy.Attributes = Attributes;
        copy.FormattedValues = FormattedValues;
        copy.KeyAttributes = KeyAttributes;
        copy.RelatedEntities = RelatedEntities;
        copy.EntityState = EntityState;
        copy.RowVersion = RowVersion;
        copy.ExtensionData = ExtensionData;
        copy.Id = Id;
        return copy;
    }

    /// <summary>A reference to the row by table, id, alternate key and row version.</summary>
    public EntityReference ToEntityReference() => new EntityReference(LogicalName, Id) { KeyAttributes = KeyAttributes, RowVersion = RowVersion };

    /// <summary>Value of a column as text for people, or null when there is none.</summary>
    protected virtual string GetFormattedAttributeValue(string attributeLogicalName)
        => FormattedValues.TryGetValue(attributeLogicalName, out var text) ? text : null;

    /// <summary>Sets a column.</summary>
    protected virtual void SetAttributeValue(string attributeLogicalName, object value) => Attributes[attributeLogicalName] = value;
}
