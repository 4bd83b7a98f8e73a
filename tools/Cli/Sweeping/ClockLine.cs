using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Sweeping;

/// <summary>When what comes due was done last, as a line for people.</summary>
internal static class ClockLine
{
    /// <summary>After how long nobody knows whether anything comes due in time; the product says the same.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>The last run of an org, UTC; null where there was none.</summary>
    internal static DateTime? LastRun(IOrganizationService service)
    {
        var query = new QueryExpression(ClockTable.Name) { ColumnSet = new ColumnSet(ClockTable.LastRunOn), TopCount = 1 };
        query.AddOrder(ClockTable.LastRunOn, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(ClockTable.LastRunOn);
    }

    /// <summary>What the last run before this one says.</summary>
    /// <param name="before">The last run before, UTC; null for none.</param>
    /// <param name="now">The moment of this one, UTC.</param>
    internal static string Of(DateTime? before, DateTime now) => before is not { } last
        ? "This is the first run of the clock."
        : "The clock ran last at " + last.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC"
            + (now - last > Longest ? ", more than 30 minutes ago: the time in between counts against nobody." : ".");
}
