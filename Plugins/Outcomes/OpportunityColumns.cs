namespace XrmLeads.Outcomes;

/// <summary>The table and columns of opportunities as this product reads them (table reference of opportunity).</summary>
internal static class OpportunityColumns
{
    /// <summary>Logical name of the table.</summary>
    internal const string Table = "opportunity";

    /// <summary>Open (0), won (1) or lost (2).</summary>
    internal const string StateCode = "statecode";

    /// <summary>What it brought, in the currency of the opportunity.</summary>
    internal const string ActualValue = "actualvalue";

    /// <summary>On which day it was closed.</summary>
    internal const string ActualCloseDate = "actualclosedate";

    /// <summary>Units of its currency for one unit of the base currency.</summary>
    internal const string ExchangeRate = "exchangerate";

    /// <summary>The lead that it came from.</summary>
    internal const string OriginatingLeadId = "originatingleadid";

    /// <summary>The contact it is with.</summary>
    internal const string ParentContactId = "parentcontactid";

    /// <summary>The account it is with.</summary>
    internal const string ParentAccountId = "parentaccountid";

    /// <summary>The account or contact it is with; who enters one by hand fills this first.</summary>
    internal const string CustomerId = "customerid";

    /// <summary>The owner.</summary>
    internal const string OwnerId = "ownerid";

    /// <summary>What decides how an opportunity ended; of a change in them something follows.</summary>
    internal const string Ending = StateCode + "," + ActualValue + "," + ActualCloseDate;

    /// <summary>What an outcome is made of.</summary>
    internal const string Outcome = Ending + "," + ExchangeRate + "," + OriginatingLeadId + "," + OwnerId;

    /// <summary>Whom an opportunity is with, and where it came from.</summary>
    internal const string Customer = OriginatingLeadId + "," + ParentContactId + "," + ParentAccountId + "," + CustomerId + "," + OwnerId;
}
