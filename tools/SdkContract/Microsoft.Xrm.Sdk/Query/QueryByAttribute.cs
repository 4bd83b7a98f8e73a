using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query for rows whose columns equal given values.</summary>
[DataContract(Name = "QueryByAttribute", Namespace = Namespaces.Contracts)]
public sealed class QueryByAttribute : QueryBase
{
    private DataCollection<string> _attributes;
    private DataCollection<OrderExpression> _orders;
    private DataCollection<object> _values;

    /// <summary>A query of no table yet.</summary>
    public QueryByAttribute()
    {
    }

    /// <summary>A query of a table.</summary>
    public QueryByAttribute(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>Logical names of the columns that are compared. Never null.</summary>
    [DataMember]
    public DataCollection<string> Attributes
    {
        get => _attributes ??= new DataCollection<string>();
        private set => _attributes = value;
    }

    /// <summary>The columns that are read.</summary>
    [DataMember]
    public ColumnSet ColumnSet { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The orders. Never null.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= new DataCollection<OrderExpression>();
        private set => _orders = value;
    }

    /// <summary>Which page is read, or null.</summary>
    [DataMember]
    public PagingInfo PageInfo { get; set; }

    /// <summary>How many rows are read at most; null for no limit.</summary>
    [DataMember]
    public int? TopCount { get; set; }

    /// <summary>The values, in the order of <see cref="Attributes"/>. Never null.</summary>
    [DataMember]
    public DataCollection<object> Values
    {
        get => _values ??= new DataCollection<object>();
        private set => _values = value;
    }

    /// <summary>Adds a column with its value.</summary>
    public void AddAttributeValue(string attributeName, object value)
    {
        Attributes.Add(attributeName);
        Values.Add(value);
    }

    /// <summary>Adds an order.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));
}
