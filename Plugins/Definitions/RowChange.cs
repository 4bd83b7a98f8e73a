using Microsoft.Xrm.Sdk;

namespace XrmLeads.Definitions;

/// <summary>Compares what was sent for a row with what it holds: a form sends values that are as they were.</summary>
internal static class RowChange
{
    /// <summary>True where a column was sent with another value than the row holds.</summary>
    internal static bool Changes(Entity sent, Entity before, string column) =>
        sent.Attributes.TryGetValue(column, out var value) && !Same(value, before.Attributes.TryGetValue(column, out var old) ? old : null);

    private static bool Same(object? a, object? b) => a switch
    {
        // Dataverse stores no empty text.
        null or "" => b is null or "",
        EntityReference reference => b is EntityReference other && reference.Id == other.Id,
        OptionSetValue choice => b is OptionSetValue other && choice.Value == other.Value,
        _ => a.Equals(b),
    };
}
