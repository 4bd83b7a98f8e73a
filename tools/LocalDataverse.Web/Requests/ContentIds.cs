using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// References such as $1 to a row that an earlier request of the same change set has made. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/execute-batch-operations-using-web-api.md, "Reference URIs in an operation".
/// </summary>
internal static partial class ContentIds
{
    // The system resources whose names begin with $ stand at the root as well.
    private static readonly string[] Resources = ["$batch", "$metadata", "$entity", "$crossjoin", "$all"];

    /// <summary>The address with the row's own in the place of the reference it begins with; other addresses as they are.</summary>
    internal static string Resolve(string address, IReadOnlyDictionary<string, string>? references)
    {
        var match = Reference().Match(address);
        return !match.Success || System.Array.IndexOf(Resources, match.Value) >= 0 ? address
            : references is not null && references.TryGetValue(match.Groups["id"].Value, out var row) ? row + address[match.Length..]
            : throw WebFault.NoContentId(match.Groups["id"].Value);
    }

    [GeneratedRegex(@"^\$(?<id>[^/?()$\s]+)")]
    private static partial Regex Reference();
}
