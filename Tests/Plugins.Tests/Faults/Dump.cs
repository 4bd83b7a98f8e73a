#if NET
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>All stored rows with all columns as text, to be compared. Left out is what differs from run to run and means nothing: row versions, the number that the lock of a lead is, the hash of a random token, and how many leads a run of the clock looked at.</summary>
internal sealed class Dump
{
    private const string RowVersion = "versionnumber";

    private readonly HashSet<string> _lines;

    private Dump(IEnumerable<string> lines) => _lines = [.. lines];

    internal static Dump Of(Dataverse dataverse, string? without = null)
    {
        using var snapshot = dataverse.TakeSnapshot();
        return new Dump(snapshot.Rows().Where(row => row.Key != without).Select(row => Line(row.Key, row.Value)));
    }

    /// <summary>The first rows that one dump has and the other has not; empty where both say the same.</summary>
    internal static string Difference(Dump expected, Dump found) => string.Join(
        Environment.NewLine,
        expected._lines.Except(found._lines).Take(3).Select(line => "missing: " + line).Concat(found._lines.Except(expected._lines).Take(3).Select(line => "unexpected: " + line)));

    private static string Line(string table, IReadOnlyDictionary<string, object?> row)
    {
        var line = new StringBuilder(table);
        foreach (var (column, value) in row)
        {
            if (value is not null && column != RowVersion && !(table == LeadStateTable.Name && column == LeadStateTable.Lock)
                && !(table == FormLinkTable.Name && column == FormLinkTable.TokenHash) && !(table == ClockTable.Name && column == ClockTable.Processed))
            {
                line.Append(' ').Append(column).Append('=').Append(value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture));
            }
        }

        return line.ToString();
    }
}
#endif
