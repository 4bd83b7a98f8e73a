using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>The row that an address names, by id or alternate key.</summary>
internal static class RowAddress
{
    /// <summary>The row of a whole address, as @odata.bind and @odata.id carry it.</summary>
    internal static EntityReference Of(Call call, string address)
        => call.Path(address) is [EntitySetSegment set, KeySegment key]
            ? Of(call, set, key)
            : throw WebFault.BadRequest($"'{address}' does not name a row; write it as accounts(00000000-0000-0000-0000-000000000001).");

    /// <summary>The row of two segments of an address.</summary>
    internal static EntityReference Of(Call call, EntitySetSegment set, KeySegment key)
    {
        return Of(call, call.Schema.TableOf(set.EntitySet.EntityType()), key);
    }

    /// <summary>The row of a table with a key.</summary>
    internal static EntityReference Of(Call call, Table table, KeySegment key)
    {
        var reference = new EntityReference(table.Name);
        foreach (var (name, value) in key.Keys)
        {
            if (name == table.PrimaryId)
            {
                reference.Id = (System.Guid)value;
            }
            else
            {
                var column = call.Schema.Column(table, name)!;
                reference.KeyAttributes[column.Name] = KeyValue(column, value);
            }
        }

        return reference;
    }

    private static object KeyValue(Column column, object value) => (column.Type, Reading.Literal.For(column, value)) switch
    {
        (ColumnType.Lookup, System.Guid id) => new EntityReference(column.Targets[0], id),
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int option) => new OptionSetValue(option),
        var (_, other) => other,
    };
}
