using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace XrmLeads.LocalDataverse.Tests.Importing;

/// <summary>Everything that an organization is, as lines: the definitions in SQLite, the tables and columns of the catalogue, the solutions, the rows.</summary>
internal static class OrganizationState
{
    internal static List<string> Of(Dataverse dataverse)
    {
        using var snapshot = dataverse.TakeSnapshot();
        var lines = Definitions(snapshot);
        lines.AddRange(dataverse.Solutions().Select(s => s.ToString()));
        foreach (var table in dataverse.Tables())
        {
            lines.Add(table + ": " + string.Join(", ", dataverse.ColumnTypes(table).Select(c => $"{c.Key} {c.Value}")));
        }

        lines.AddRange(snapshot.Rows().Select(row => row.Key + ": " + string.Join(", ", row.Value.Select(v => $"{v.Key}={Text(v.Value)}"))).Order());
        return lines;
    }

    private static List<string> Definitions(DataverseSnapshot snapshot)
    {
        using var command = snapshot.Copy.CreateCommand();
        command.CommandText = "SELECT coalesce(sql, name) FROM sqlite_master ORDER BY name";
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    private static string Text(object? value) => value is byte[] bytes ? System.Convert.ToHexString(bytes) : System.Convert.ToString(value, CultureInfo.InvariantCulture) ?? "(null)";
}
