using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>
/// Rows named by an alternate key. Source: MicrosoftDocs/powerapps-docs developer/data-platform/use-alternate-key-reference-record.md.
/// </summary>
internal sealed class AlternateKeys(Engine engine)
{
    /// <summary>The id given, or the id of the row that has the key values.</summary>
    internal Guid Resolve(Table table, Guid id, KeyAttributeCollection keys)
        => keys.Count == 0 ? id : Find(table, keys) ?? throw new DataverseFaultException(
            ErrorCodes.ObjectDoesNotExist,
            $"A record with the specified key values does not exist in {table.Name} entity");

    /// <summary>The id of the row that has the key values; null where there is none.</summary>
    internal Guid? Find(Table table, KeyAttributeCollection keys)
    {
        if (!table.Keys.Any(k => k.Columns.Count == keys.Count && k.Columns.All(keys.ContainsKey)))
        {
            throw new DataverseFaultException(
                ErrorCodes.NoAlternateKey,
                $"The specified key attributes are not a defined key for the {table.Name} entity");
        }

        var conditions = keys.Select(key =>
        {
            var column = table.Column(key.Key);
            return (column, engine.Values.Canonical(table, column, key.Value) ?? throw Faults.InvalidArgument($"The key attribute '{key.Key}' has no value."));
        });
        return engine.Rows.Where(table, [.. conditions]) is [var id, ..] ? id : null;
    }
}
