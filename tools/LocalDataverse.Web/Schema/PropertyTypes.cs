using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// How a column looks in the Web API. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/web-api-properties.
/// </summary>
internal static class PropertyTypes
{
    /// <summary>The property's name: a lookup shows its id under another name than its own.</summary>
    internal static string NameOf(Column column) => column.Type == ColumnType.Lookup ? $"_{column.Name}_value" : column.Name;

    internal static EdmPrimitiveTypeKind KindOf(Column column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => EdmPrimitiveTypeKind.Int32,
        ColumnType.BigInteger => EdmPrimitiveTypeKind.Int64,
        ColumnType.Decimal or ColumnType.Money => EdmPrimitiveTypeKind.Decimal,
        ColumnType.Double => EdmPrimitiveTypeKind.Double,
        ColumnType.DateTime => column.DateOnly ? EdmPrimitiveTypeKind.Date : EdmPrimitiveTypeKind.DateTimeOffset,
        ColumnType.Boolean => EdmPrimitiveTypeKind.Boolean,
        ColumnType.Lookup or ColumnType.PrimaryKey or ColumnType.UniqueIdentifier => EdmPrimitiveTypeKind.Guid,
        _ => EdmPrimitiveTypeKind.String,
    };
}
