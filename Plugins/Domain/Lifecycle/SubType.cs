namespace XrmLeads.Domain.Lifecycle;

/// <summary>How a lead became Sales-Ready or came to sales. The value of the choice is 714500000 plus the number here.</summary>
public enum SubType
{
    /// <summary>By the definition alone (AQL).</summary>
    AutomaticallyQualified = 0,

    /// <summary>After somebody asked what was unknown (TQL).</summary>
    TeleQualified = 1,

    /// <summary>By use of the product (PQL).</summary>
    ProductQualified = 2,

    /// <summary>By a service case.</summary>
    ServiceQualified = 3,

    /// <summary>Found by sales.</summary>
    SalesGenerated = 4,

    /// <summary>Handed over with the power to buy still open.</summary>
    AuthorityOpen = 5,

    /// <summary>Was worked by its owner before the product was there.</summary>
    TakenOver = 6,

    /// <summary>Handed over by marketing against the verdict.</summary>
    Overridden = 7,
}
