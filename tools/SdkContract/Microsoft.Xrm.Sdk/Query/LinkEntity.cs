using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A table joined to another in a query.</summary>
[DataContract(Name = "LinkEntity", Namespace = Namespaces.Contracts)]
public sealed class LinkEntity : IExtensibleDataObject
{
    private ColumnSet _columns;
    private FilterExpression _linkCriteria;
    private DataCollection<LinkEntity> _linkEntities;
    private DataCollection<OrderExpression> _orders;

    /// <summary>No tables yet.</summary>
    public LinkEntity()
    {
    }

    /// <summary>A join of two tables by a column of each.</summary>
    public LinkEntity(string linkFromEntityName, string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        LinkFromEntityName = linkFromEntityName;
        LinkToEntityName = linkToEntityName;
        LinkFromAttributeName = linkFromAttributeName;
        LinkToAttributeName = linkToAttributeName;
        JoinOperator = joinOperator;
    }

    /// <summary>The columns of the joined table that are read. Never null.</summary>
    [DataMember]
    public ColumnSet Columns
    {
        get => _columns ??= new ColumnSet();
        set => _columns = value;
    }

    /// <summary>Alias of the joined table.</summary>
    [DataMember]
    public string EntityAlias { get; set; }

    /// <summary>How it is joined.</summary>
    [DataMember]
    public JoinOperator JoinOperator { get; set; }

    /// <summary>The filter on the joined table. Never null.</summary>
    [DataMember]
    public FilterExpression LinkCriteria
    {
        get => _linkCriteria ??= new FilterExpression();
        set => _linkCriteria = value;
    }

    /// <summary>The tables joined to this one. Never null.</summary>
    [DataMember]
    public DataCollection<LinkEntity> LinkEntities
    {
        get => _linkEntities ??= new DataCollection<LinkEntity>();
        private set => _linkEntities = value;
    }

    /// <summary>Column of the table that is joined from.</summary>
    [DataMember]
    public string LinkFromAttributeName { get; set; }

    /// <summary>Table that is joined from.</summary>
    [DataMember]
    public string LinkFromEntityName { get; set; }

    /// <summary>Column of the table that is joined.</summary>
    [DataMember]
    public string LinkToAttributeName { get; set; }

    /// <summary>Table that is joined.</summary>
    [DataMember]
    public string LinkToEntityName { get; set; }

    /// <summary>The orders by columns of the joined table. Never null.</summary>
    [DataMember(Order = 80)]
    public DataCollection<OrderExpression> Orders
    {
        get => _orders ??= new DataCollection<OrderExpression>();
        private set => _orders = value;
    }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>Joins a further table to this one, inner, and gives the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName)
        => AddLink(linkToEntityName, linkFromAttributeName, linkToAttributeName, JoinOperator.Inner);

    /// <summary>Joins a further table to this one and gives the join.</summary>
    public LinkEntity AddLink(string linkToEntityName, string linkFromAttributeName, string linkToAttributeName, JoinOperator joinOperator)
    {
        var link = new LinkEntity(LinkToEntityName, linkToEntityName, linkFromAttributeName, linkToAttributeName, joinOperator);
        LinkEntities.Add(link);
        return link;
    }
}
