using System.Collections.Generic;
using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>What the cycles of a funnel are told apart by.</summary>
internal sealed class FunnelGroup
{
    /// <summary>The values of the option <c>--by</c>.</summary>
    internal static readonly string[] Names = ["source", "campaign", "subtype", "month"];

    private readonly string _by;
    private readonly Dictionary<int, string> _sources = [];

    /// <param name="connection">The org, which is asked for the names of lead sources where they are needed.</param>
    /// <param name="by">One of <see cref="Names"/>.</param>
    internal FunnelGroup(Connection connection, string by)
    {
        _by = by;
        if (by == "source")
        {
            const string Column = "leadsourcecode";
            var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(Column), Distinct = true };
            query.Criteria.AddCondition(Column, ConditionOperator.NotNull);
            foreach (var row in connection.RetrieveMultiple(query).Entities)
            {
                _sources[row.Choice(Column)!.Value] = row.Label(Column) ?? "";
            }
        }
    }

    /// <summary>What people read above the names.</summary>
    internal string Title => _by switch { "source" => "Source", "campaign" => "Campaign", "subtype" => "Sub-type", _ => "Month" };

    /// <summary>The name of a cycle's group.</summary>
    internal string Of(LeadCycle cycle) => _by switch
    {
        "source" => cycle.Source is not { } source ? "(none)" : _sources.TryGetValue(source, out var name) && name.Length > 0 ? name : source.ToString(CultureInfo.InvariantCulture),
        "campaign" => cycle.Campaign ?? "(none)",
        "subtype" => cycle.SubTypeName ?? "(not with sales)",
        _ => cycle.Began!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
