using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>Reads the elements attribute and order.</summary>
internal static class FetchColumns
{
    internal static void Read(XElement element, Table table, object owner, ColumnSet columns, QueryShape shape)
    {
        element.AllowOnly("name", "alias", "aggregate", "groupby", "dategrouping", "distinct", "usertimezone");
        var column = table.Column(element.Required("name"));
        var alias = element.OptionalText("alias");
        var (aggregate, isGroup) = (element.OptionalText("aggregate"), element.Flag("groupby"));
        if (!shape.IsAggregate)
        {
            if (aggregate is not null || isGroup || element.OptionalText("dategrouping") is not null)
            {
                throw FetchFaults.InvalidValue($"The attribute {column.Name} is aggregated or grouped in FetchXML that is no aggregation. Set aggregate to true on fetch.");
            }

            ReadPlain(owner, columns, shape, column, alias);
            return;
        }

        if (isGroup == aggregate is not null)
        {
            throw PlainInAggregate();
        }

        if (string.IsNullOrEmpty(alias))
        {
            throw new DataverseFaultException(ErrorCodes.NoAlias, $"The attribute {column.Name} of the aggregation has no alias.");
        }

        var shaped = new ShapedColumn(column.Name, alias, aggregate, element.Flag("distinct"), isGroup, DateGrouping(element, column));
        Check(column, shaped);
        Add(shape, owner, shaped);
    }

    /// <summary>An order; in an aggregation it names an alias.</summary>
    internal static OrderExpression ReadOrder(XElement element, Table table, QueryShape shape)
    {
        element.AllowOnly("attribute", "alias", "descending", "entityname");
        var direction = element.Flag("descending") ? OrderType.Descending : OrderType.Ascending;
        var entity = element.OptionalText("entityname");
        if (shape.IsAggregate)
        {
            return new OrderExpression(element.OptionalText("attribute") ?? string.Empty, direction, element.OptionalText("alias") ?? string.Empty);
        }

        var name = element.Required("attribute");
        return new OrderExpression(entity is null ? table.Column(name).Name : name, direction) { EntityName = entity };
    }

    internal static DataverseFaultException PlainInAggregate()
        => new(ErrorCodes.AttributeWithAggregate, "Attribute can not be specified if an aggregate operation is requested.");

    private static void ReadPlain(object owner, ColumnSet columns, QueryShape shape, Column column, string? alias)
    {
        if (string.IsNullOrEmpty(alias))
        {
            columns.AddColumn(column.Name);
        }
        else
        {
            Add(shape, owner, new ShapedColumn(column.Name, alias, null, IsDistinct: false, IsGroup: false, null));
        }
    }

    private static void Add(QueryShape shape, object owner, ShapedColumn column)
    {
        if (!shape.Columns.TryGetValue(owner, out var columns))
        {
            shape.Columns.Add(owner, columns = []);
        }

        columns.Add(column);
    }

    private static string? DateGrouping(XElement element, Column column) => element.OptionalText("dategrouping") switch
    {
        null => null,
        var part when column.Type != ColumnType.DateTime => throw FetchFaults.InvalidValue($"The column {column.Name} is no date and cannot be grouped by {part}."),
        var part when DateParts.IsKnown(part) => part,
        var part => throw Faults.NotSupported($"the dategrouping {part}"),
    };

    /// <summary>Refuses an aggregate that the column's type does not take.</summary>
    internal static void Check(Column column, ShapedColumn shaped)
    {
        var isNumber = column.Type is ColumnType.Integer or ColumnType.BigInteger or ColumnType.Decimal or ColumnType.Double or ColumnType.Money;
        var isAllowed = shaped.Aggregate switch
        {
            null or "count" or "countcolumn" => true,
            "sum" or "avg" => isNumber,
            "min" or "max" => isNumber || column.Type == ColumnType.DateTime,
            var other => throw new DataverseFaultException(ErrorCodes.InvalidAggregate, $"The FetchXML has the unknown aggregate '{other}'."),
        };
        if (!isAllowed)
        {
            throw new DataverseFaultException(ErrorCodes.InvalidAggregate, $"The aggregate {shaped.Aggregate} is not for the column {column.Name} of type {column.Type}.");
        }
    }
}
