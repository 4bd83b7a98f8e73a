using System;
using System.Collections.Generic;

namespace XrmLeads.Intake;

/// <summary>Whether two e-mail addresses are one: without regard to case and outer blanks, as Dataverse compares them.</summary>
internal static class SameEmail
{
    /// <summary>Compares addresses that were trimmed.</summary>
    internal static readonly IEqualityComparer<string> Comparer = StringComparer.OrdinalIgnoreCase;

    /// <summary>The address without outer blanks; empty for none.</summary>
    internal static string Trimmed(string? email) => email?.Trim() ?? "";

    /// <summary>True where both are the same or both are missing.</summary>
    internal static bool Holds(string? a, string? b) => Comparer.Equals(Trimmed(a), Trimmed(b));
}
