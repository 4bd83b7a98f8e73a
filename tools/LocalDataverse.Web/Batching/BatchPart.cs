using System.Collections.Generic;
using Microsoft.AspNetCore.Http;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>One request of a batch.</summary>
/// <param name="ContentId">Its Content-ID; null where it has none.</param>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Address">The address as it was sent: absolute, relative, or beginning with a reference such as $1.</param>
/// <param name="Headers">Its own headers.</param>
/// <param name="Body">Its body; empty for none.</param>
internal sealed record BatchPart(string? ContentId, string Method, string Address, IHeaderDictionary Headers, byte[] Body);

/// <summary>A request that stands alone, or the requests of a change set.</summary>
/// <param name="IsChangeSet">All are stored or none.</param>
/// <param name="Parts">The requests in their order.</param>
internal sealed record BatchItem(bool IsChangeSet, IReadOnlyList<BatchPart> Parts);
