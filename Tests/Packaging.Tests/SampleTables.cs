using System.Linq;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Packaging.Tests;

/// <summary>The few standard tables and columns that the sample refers to.</summary>
internal sealed class SampleTables : IStandardTables
{
    private static readonly string[] Columns =
        ["lead.leadid", "lead.subject", "lead.fullname", "lead.lastname", "lead.statecode", "lead.ownerid", "lead.description", "lead.estimatedamount", "opportunity.description", "owner.ownerid"];

    public bool HasTable(string table) => Columns.Any(column => column.StartsWith(table + ".", System.StringComparison.Ordinal));

    public bool HasColumn(string table, string column) => Columns.Contains($"{table}.{column}");
}
