using System.Linq;
using System.Net;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>The answer to a batch.</summary>
/// <param name="Status">Its own status.</param>
/// <param name="Text">Its body.</param>
/// <param name="ContentType">Its content type.</param>
internal sealed record BatchResult(HttpStatusCode Status, string Text, string? ContentType)
{
    /// <summary>The statuses of the requests, in order.</summary>
    internal string Statuses => string.Join(' ', Batch.Status().Matches(Text).Select(m => m.Groups["status"].Value));
}
