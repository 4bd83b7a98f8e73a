using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A column by which rows are ordered.</summary>
[DataContract(Name = "OrderExpression", Namespace = Namespaces.Contracts)]
public sealed class OrderExpression : IExtensibleDataObject
{
    /// <summary>No column yet.</summary>
    public OrderExpression()
    {
    }

    /// <summary>A column with its direction.</summary>
    public OrderExpression(string attributeName, OrderType orderType)
    {
        AttributeName = attributeName;
        OrderType = orderType;
    }

    /// <summary>A column with its direction and alias.</summary>
    public OrderExpression(string attributeName, OrderType orderType, string alias)
        : this(attributeName, orderType)
    {
        Alias = alias;
    }

    /// <summary>A column of a linked table with its direction and alias.</summary>
    public OrderExpression(string attributeName, OrderType orderType, string alias, string entityName)
        : this(attributeName, orderType, alias)
    {
        EntityName = entityName;
    }

    /// <summary>Alias of an aggregated column, or null.</summary>
    [DataMember]
    public string Alias { get; set; }

    /// <summary>Logical name of the column.</summary>
    [DataMember]
    public string AttributeName { get; set; }

    /// <summary>Alias or name of the linked table that has the column, or null for the table of the query.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The direction.</summary>
    [DataMember]
    public OrderType OrderType { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
