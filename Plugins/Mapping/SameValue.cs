using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.Mapping;

/// <summary>Whether two values of a column say the same, so that a save that changes nothing costs nothing.</summary>
internal static class SameValue
{
    /// <summary>True where both are empty or equal; moments count by their second, lookups by their row, text to the letter.</summary>
    internal static bool Holds(object? a, object? b)
    {
        a = a is "" ? null : a;
        b = b is "" ? null : b;
        if (a is null || b is null)
        {
            return a is null && b is null;
        }

        return a switch
        {
            OptionSetValue x => b is OptionSetValue y && x.Value == y.Value,
            Money x => b is Money y && x.Value == y.Value,
            EntityReference x => b is EntityReference y && x.Id == y.Id && x.LogicalName == y.LogicalName,
            DateTime x => b is DateTime y && OperationTime.Stored(x) == OperationTime.Stored(y),
            OptionSetValueCollection x => b is OptionSetValueCollection y && SameChoices(x, y),
            _ => a.Equals(b),
        };
    }

    private static bool SameChoices(OptionSetValueCollection a, OptionSetValueCollection b) => Covers(a, b) && Covers(b, a);

    private static bool Covers(OptionSetValueCollection choices, OptionSetValueCollection others)
    {
        foreach (var other in others)
        {
            var found = false;
            foreach (var choice in choices)
            {
                found |= choice.Value == other.Value;
            }

            if (!found)
            {
                return false;
            }
        }

        return true;
    }
}
