using System;
using System.Globalization;
using System.Linq;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>All stored rows with all columns as one text, to be compared.</summary>
internal static class SnapshotText
{
    internal static string Of(DataverseSnapshot snapshot)
    {
        var lines = snapshot.Rows().Select(row => row.Key + " " + string.Join(' ', row.Value.Where(c => c.Value is not null).Select(c => c.Key + "=" + Text(c.Value!))));
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
