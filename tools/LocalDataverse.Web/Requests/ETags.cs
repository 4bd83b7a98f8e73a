using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Row versions as entity tags. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/perform-conditional-operations-using-web-api.
/// </summary>
internal static class ETags
{
    internal const string Any = "*";

    internal static string Of(Entity row) => $"W/\"{row.RowVersion}\"";

    /// <summary>The row version in a tag that a caller sent.</summary>
    internal static string Version(string tag)
        => tag.StartsWith("W/\"", StringComparison.Ordinal) && tag.EndsWith('"') && tag.Length > 4
            ? tag[3..^1]
            : throw WebFault.BadRequest($"{tag} is no entity tag; send one as it was received, such as W/\"123\".");
}
