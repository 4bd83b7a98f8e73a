using System;
using Microsoft.AspNetCore.Http;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>A request as it came in: by itself over HTTP, or as a part of a batch.</summary>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Address">The whole address.</param>
/// <param name="Headers">The headers, found without regard to case.</param>
/// <param name="Body">The body; empty for none.</param>
internal sealed record Incoming(string Method, Uri Address, IHeaderDictionary Headers, ReadOnlyMemory<byte> Body);
