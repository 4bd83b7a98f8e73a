namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>The types of columns that the local Dataverse stores, named as in Dataverse's documentation of column types.</summary>
internal enum ColumnType
{
    Text,
    Memo,
    Integer,
    BigInteger,
    Decimal,
    Double,
    Money,
    DateTime,
    Boolean,
    Choice,
    Choices,
    State,
    Status,
    Lookup,
    Parties,
    PrimaryKey,
    UniqueIdentifier,
}
