using System;
using System.Globalization;

namespace XrmLeads.Domain;

/// <summary>What explanations say of a definition that nobody has looked at again.</summary>
internal static partial class Texts
{
    internal static string ReviewIsOverdue(DateTime by) =>
        "Marketing and sales wanted to look at this definition again by " + by.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "; it judges until they do.";
}
