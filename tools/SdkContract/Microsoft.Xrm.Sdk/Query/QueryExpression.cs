using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query put together from objects.</summary>
[DataContract(Name = "QueryExpression", Namespace = Namespaces.Contracts)]
public sealed class QueryExpression : QueryBase
{
    private ColumnSet _columnSet;
    private FilterExpression _criteria;
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;
    private PagingInfo _pageInfo;

    /// <summary>A query of no table yet.</summary>
    public QueryExpression()
    {
    }

    /// <summary>A query of a table.</summary>
    public QueryExpression(string entityName)
    {
        EntityName = entityName;
    }

    /// <summary>The columns that are read. Never null.</summary>
    [DataMember]
    public ColumnSet ColumnSet
    {
        get => _columnSet ??= new ColumnSet();
        set => _columnSet = value;
    }

    /// <summary>The filter. Never null.</summary>
    [DataMember]
    public FilterExpression Criteria
    {
        get => _criteria ??= new FilterExpression();
        set => _criteria = value;
    }

    /// <summary>Whether equal rows come once.</summary>
    [DataMember]
    public bool Distinct { get; set; }

    /// <summary>Logical name of the table.</summary>
    [DataMember]
    public string EntityName { get; set; }

    /// <summary>The tables joined to it. Never null.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ??= new DataCollection<LinkEntity>();
        private set => _linkEntities = value;
    }

    /// <summary>Whether rows are read without shared locks.</summary>
    [DataMember]
    public bool NoLock { get; set; }

    /// <summary>The orders. Never null.</summary>
    [DataMember]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= new DataCollection<OrderExpression>();
        private set => _orders = value;
    }

    /// <summary>Which page is read. Never null.</summary>
    [DataMember]
    public PagingInfo PageInfo
    {
        get => _pageInfo ??= new PagingInfo();
        set => _pageInfo = value;
    }

    /// <summary>How many rows are read at most; null for no limit. Not together with <see cref="PageInfo"/>.</summary>
    [DataMember]
    public int? TopCount { get; set; }

    /// <summary>Joins a table, inner, and gives the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName)
        => AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Joins a table and gives the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(EntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }

    /// <summary>Adds an order.</summary>
    public void AddOrder(string attributeName, OrderType orderType) => Orders.Add(new OrderExpression(attributeName, orderType));
}
