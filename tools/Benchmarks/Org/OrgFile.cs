using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Benchmarks.Org;

/// <summary>Looks into the file of an org between two commands.</summary>
internal sealed class OrgFile(string file)
{
    /// <summary>How many leads are due at a moment.</summary>
    internal int Due(DateTime now) => Count(LeadStateTable.Name, LeadStateTable.ReevaluateOn, ConditionOperator.LessEqual, now);

    /// <summary>The highest row version of the leads' states.</summary>
    internal long LastVersion()
    {
        using var dataverse = Dataverse.OpenFile(file);
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet("versionnumber"), TopCount = 1 };
        query.AddOrder("versionnumber", OrderType.Descending);
        return dataverse.AsAdministrator().RetrieveMultiple(query).Entities[0].GetAttributeValue<long>("versionnumber");
    }

    /// <summary>How many leads' states were written since a row version.</summary>
    internal int Touched(long since) => Count(LeadStateTable.Name, "versionnumber", ConditionOperator.GreaterThan, since);

    private int Count(string table, string column, ConditionOperator comparison, object value)
    {
        using var dataverse = Dataverse.OpenFile(file);
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), PageInfo = new PagingInfo { PageNumber = 1, Count = 5000 } };
        query.Criteria.AddCondition(column, comparison, value);
        var count = 0;
        for (var more = true; more;)
        {
            var page = dataverse.AsAdministrator().RetrieveMultiple(query);
            count += page.Entities.Count;
            more = page.MoreRecords;
            (query.PageInfo.PageNumber, query.PageInfo.PagingCookie) = (query.PageInfo.PageNumber + 1, page.PagingCookie);
        }

        return count;
    }
}
