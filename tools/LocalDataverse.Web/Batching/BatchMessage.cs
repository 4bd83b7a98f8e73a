using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.OData;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>A batch, or the answer to one, as the OData library reads and writes it.</summary>
internal sealed class BatchMessage(Stream content) : IODataRequestMessage, IODataResponseMessage
{
    private readonly Dictionary<string, string> _headers = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<KeyValuePair<string, string>> Headers => _headers;

    public Uri? Url { get; set; }

    public string? Method { get; set; }

    public int StatusCode { get; set; }

    public string? GetHeader(string headerName) => _headers.GetValueOrDefault(headerName);

    public void SetHeader(string headerName, string headerValue) => _headers[headerName] = headerValue;

    public Stream GetStream() => content;
}
