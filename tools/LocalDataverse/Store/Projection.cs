using System.Collections.Generic;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>The columns of one table in a select list and how they are read back. Empty columns are left out of the row, as Dataverse does.</summary>
internal sealed class Projection(string sqlAlias, IReadOnlyList<Column> columns)
{
    internal IReadOnlyList<Column> Columns => columns;

    /// <summary>Number of columns in the select list: a lookup to several tables takes two.</summary>
    internal int Width { get; private set; }

    internal void AppendTo(StringBuilder sql)
    {
        Width = 0;
        foreach (var column in columns)
        {
            Append(sql, column.Name);
            if (column.IsPolymorphic)
            {
                Append(sql, column.Name + Schema.TypeSuffix);
            }
        }
    }

    internal void Read(SqliteDataReader reader, int ordinal, AttributeCollection into)
    {
        foreach (var column in columns)
        {
            if (!reader.IsDBNull(ordinal))
            {
                into[column.Name] = ColumnStorage.Read(column, reader, ordinal);
            }

            ordinal += column.IsPolymorphic ? 2 : 1;
        }
    }

    private void Append(StringBuilder sql, string name)
    {
        if (sql[^1] != ' ')
        {
            sql.Append(", ");
        }

        sql.Append(sqlAlias).Append('.').Append('"').Append(name).Append('"');
        Width++;
    }
}
