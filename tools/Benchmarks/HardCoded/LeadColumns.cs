using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>Reads the boxed columns of a lead.</summary>
internal static class LeadColumns
{
    internal static bool TryInt(this Dictionary<string, object> columns, string name, out int value)
    {
        if (columns.TryGetValue(name, out var boxed) && boxed is int number)
        {
            value = number;
            return true;
        }

        value = 0;
        return false;
    }

    internal static bool TryMoney(this Dictionary<string, object> columns, string name, out decimal value)
    {
        if (columns.TryGetValue(name, out var boxed) && boxed is decimal number)
        {
            value = number;
            return true;
        }

        value = 0;
        return false;
    }

    internal static bool TryText(this Dictionary<string, object> columns, string name, [NotNullWhen(true)] out string? value)
    {
        value = columns.TryGetValue(name, out var boxed) ? boxed as string : null;
        return !string.IsNullOrWhiteSpace(value);
    }

    internal static bool TryFlag(this Dictionary<string, object> columns, string name, out bool value)
    {
        if (columns.TryGetValue(name, out var boxed) && boxed is bool flag)
        {
            value = flag;
            return true;
        }

        value = false;
        return false;
    }

    internal static bool IsTrue(this Dictionary<string, object> columns, string name) => columns.TryGetValue(name, out var boxed) && boxed is true;

    internal static bool HasText(this Dictionary<string, object> columns, string name) => columns.TryText(name, out _);
}
