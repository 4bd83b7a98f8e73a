using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>What a request is answered with.</summary>
internal sealed class Answer
{
    internal const string JsonType = "application/json; odata.metadata=minimal; charset=utf-8";

    // Readable text as it is; the content type says that this is no HTML.
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Answer(int status, byte[]? content, string? contentType)
    {
        Status = status;
        Content = content;
        ContentType = contentType;
    }

    internal int Status { get; }

    internal byte[]? Content { get; }

    internal string? ContentType { get; }

    internal Dictionary<string, string> Headers { get; } = [];

    internal static Answer Json(JsonNode body, int status = StatusCodes.Status200OK)
        => new(status, Encoding.UTF8.GetBytes(body.ToJsonString(Relaxed)), JsonType);

    internal static Answer Text(byte[] content, string contentType, int status = StatusCodes.Status200OK) => new(status, content, contentType);

    internal static Answer Empty(int status = StatusCodes.Status204NoContent) => new(status, null, null);

    internal Answer With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
