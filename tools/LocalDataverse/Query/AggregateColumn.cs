using Microsoft.Data.Sqlite;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>One column of an aggregation in SQL, and how its value is read.</summary>
internal sealed class AggregateColumn
{
    private readonly SortKeys _sorting;
    private readonly ShapedColumn _shaped;
    private readonly Column _column;
    private readonly string _plain;
    private readonly string _type;

    internal AggregateColumn(SortKeys sorting, Source source, ShapedColumn shaped)
    {
        _sorting = sorting;
        _shaped = shaped;
        _column = source.Table.Column(shaped.Name);
        _plain = source.Sql(_column.Name);
        _type = source.Sql(_column.Name + Schema.TypeSuffix);
        Table = source.Table;
    }

    internal Table Table { get; }

    internal string Name => _column.Name;

    internal string Alias => _shaped.Alias;

    internal bool IsGroup => _shaped.IsGroup;

    /// <summary>Number of values in the select list: a group by a lookup to several tables takes two.</summary>
    internal int Width => IsReference ? 2 : 1;

    internal string Select => IsReference ? $"{Sql}, {_type}" : Sql;

    internal string Sql => IsGroup
        ? _shaped.DateGrouping is { } part ? DateParts.Sql(part, _plain) : _plain
        : _shaped.Aggregate switch
        {
            "count" => "COUNT(*)",
            "countcolumn" => $"COUNT({(_shaped.IsDistinct ? "DISTINCT " : string.Empty)}{_plain})",
            "sum" => $"COALESCE(SUM({_plain}), 0)",
            "avg" => Average,
            "min" => $"MIN({_plain})",
            _ => $"MAX({_plain})",
        };

    /// <summary>What an order by the alias compares.</summary>
    internal string SortSql => IsGroup && _shaped.DateGrouping is null ? _sorting.Sql(_column, _plain, _type) : Sql;

    private bool IsReference => IsGroup && _column.IsPolymorphic;

    // Whole numbers have a whole average, cut off as SQL Server does; decimals and money keep the digits they are stored with.
    private string Average => _column.Type == ColumnType.Double ? $"AVG({_plain})" : $"SUM({_plain}) / COUNT({_plain})";

    internal object? Read(SqliteDataReader reader, int ordinal)
        => reader.IsDBNull(ordinal) ? null
            : _shaped.DateGrouping is not null || _shaped.Aggregate is "count" or "countcolumn" ? reader.GetInt32(ordinal)
            : ColumnStorage.Read(_column, reader, ordinal);
}
