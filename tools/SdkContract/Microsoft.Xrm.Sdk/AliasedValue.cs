using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Value of a column of a linked table or of an aggregate, as a query returns it.</summary>
[DataContract(Name = "AliasedValue", Namespace = Namespaces.Contracts)]
[KnownType(nameof(GetKnownAliasedValueTypes))]
public sealed class AliasedValue : IExtensibleDataObject
{
    /// <summary>No value yet.</summary>
    public AliasedValue()
    {
    }

    /// <summary>The value of a column of a table.</summary>
    public AliasedValue(string entityLogicalName, string attributeLogicalName, object value)
    {
        EntityLogicalName = entityLogicalName;
        AttributeLogicalName = attributeLogicalName;
        Value = value;
    }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeLogicalName { get; private set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityLogicalName { get; private set; }

    /// <summary>The value.</summary>
    [DataMember]
    public object Value { get; private set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    internal static IEnumerable<Type> GetKnownAliasedValueTypes() => KnownTypes.Values;
}
