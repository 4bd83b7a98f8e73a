using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>How a cell of signals or answers stands to those of the base.</summary>
internal static class GoldenInput
{
    /// <summary>Removes what the cell replaces, and gives the part of the cell that says what is there.</summary>
    internal static string Begin<T>(List<T> input, string cell)
    {
        if (cell.Length == 0)
        {
            return "";
        }

        if (cell.StartsWith("+", StringComparison.Ordinal))
        {
            return cell.Substring(1);
        }

        input.Clear();
        return cell == "none" ? "" : cell;
    }
}
