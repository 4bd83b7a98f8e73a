using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>
/// Secured columns are empty for who may not read them, in images too, and refuse who may not write them. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/column-level-security.md.
/// </summary>
internal sealed class ColumnSecurity(Engine engine)
{
    /// <summary>Takes the columns out of the row that the user may not read.</summary>
    /// <returns>The same row.</returns>
    internal Entity Mask(Table table, Entity row, Caller caller)
    {
        foreach (var column in table.Columns.Values)
        {
            if (column.IsSecured && row.Contains(column.Name) && !Allows(caller, table, column, p => p.CanRead))
            {
                row.Attributes.Remove(column.Name);
            }
        }

        return row;
    }

    internal bool MayRead(Caller caller, Table table, Column column) => !column.IsSecured || Allows(caller, table, column, p => p.CanRead);

    internal void CheckWrite(Caller caller, Table table, Entity target, bool isCreate)
    {
        foreach (var name in target.Attributes.Keys)
        {
            if (table.Columns.TryGetValue(name, out var column)
                && column.IsSecured
                && !Allows(caller, table, column, p => isCreate ? p.CanCreate : p.CanUpdate))
            {
                throw new DataverseFaultException(
                    ErrorCodes.AccessDenied,
                    $"Caller user with Id {caller.UserId} does not have {(isCreate ? "create" : "update")} permissions to the secured attribute {name} of "
                        + $"{table.Name}.");
            }
        }
    }

    private bool Allows(Caller caller, Table table, Column column, Func<ColumnPermission, bool> right)
    {
        var principal = engine.Membership.Of(caller);
        return principal.MayEverything || principal.Columns.Any(p => p.Table == table.Name && p.Column == column.Name && right(p));
    }
}
