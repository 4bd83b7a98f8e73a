using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>What the types in solution files are here: a type that is stored, or what to say of one that is not.</summary>
internal static class ColumnKinds
{
    /// <summary>The stored type; null where there is none.</summary>
    internal static ColumnType? Stored(string type) => type switch
    {
        "nvarchar" => ColumnType.Text,
        "ntext" => ColumnType.Memo,
        "int" => ColumnType.Integer,
        "bigint" => ColumnType.BigInteger,
        "decimal" => ColumnType.Decimal,
        "float" => ColumnType.Double,
        "money" => ColumnType.Money,
        "datetime" => ColumnType.DateTime,
        "bit" => ColumnType.Boolean,
        "picklist" => ColumnType.Choice,
        "multiselectpicklist" => ColumnType.Choices,
        "state" => ColumnType.State,
        "status" => ColumnType.Status,
        "lookup" or "owner" or "customer" => ColumnType.Lookup,
        "primarykey" => ColumnType.PrimaryKey,
        "uniqueidentifier" => ColumnType.UniqueIdentifier,
        _ => null,
    };

    /// <summary>What a column is that holds nothing here; null where it holds values.</summary>
    /// <param name="type">The type in the file.</param>
    /// <param name="sourceType">SourceType in the file: 0 simple, 1 calculated, 2 rollup, 3 formula.</param>
    internal static string? NotStored(string type, string? sourceType) => (type, sourceType) switch
    {
        (_, "1") => "a calculated column",
        (_, "2") => "a rollup column",
        (_, "3") => "a formula column",
        _ when Stored(type) is not null => null,
        ("image", _) => "an image column",
        ("file", _) => "a file column",
        ("partylist", _) => "a column of activity parties",
        ("entityname", _) => "a column that names a table",
        ("virtual" or "managedproperty", _) => $"a column of the type {type}",
        _ => $"a column of the unknown type {type}",
    };
}
