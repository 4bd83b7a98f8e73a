using System;
using System.Globalization;
using System.Linq;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>All stored rows as text, to be compared.</summary>
internal static class Stored
{
    internal static string Text(DataverseSnapshot snapshot) => string.Join('\n', snapshot.Rows()
        .Select(row => row.Key + string.Concat(row.Value.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $" {v.Key}={Text(v.Value)}")))
        .Order(StringComparer.Ordinal));

    internal static string Text(Dataverse dataverse)
    {
        using var snapshot = dataverse.TakeSnapshot();
        return Text(snapshot);
    }

    private static string? Text(object? value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture);
}
