using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;

namespace XrmLeads.Definitions;

/// <summary>Compares what was sent for a row with what it holds: a form sends values that are as they were.</summary>
internal static class RowChange
{
    /// <summary>True where a column was sent with another value than the row holds.</summary>
    internal static bool Changes(Entity sent, Entity before, string column) =>
        sent.Contains(column) && !SameValue.Holds(sent.Value(column), before.Value(column));
}
