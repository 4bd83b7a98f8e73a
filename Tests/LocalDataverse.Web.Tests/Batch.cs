using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Writes batches as clients send them, and takes their answers apart.</summary>
internal sealed partial class Batch
{
    private const string Line = "\r\n";

    private readonly StringBuilder _text = new();

    /// <summary>Adds a request; the body is JSON.</summary>
    internal Batch Add(string method, string address, string? body = null, params string[] headers)
    {
        Append(_text, "batch_1", null, method, address, body, headers);
        return this;
    }

    /// <summary>Adds a change set; its requests have the Content-IDs 1, 2 and so on.</summary>
    internal Batch ChangeSet(params (string Method, string Address, string? Body)[] requests)
    {
        _text.Append($"--batch_1{Line}Content-Type: multipart/mixed; boundary=changeset_1{Line}{Line}");
        for (var i = 0; i < requests.Length; i++)
        {
            Append(_text, "changeset_1", i + 1, requests[i].Method, requests[i].Address, requests[i].Body, []);
        }

        _text.Append($"--changeset_1--{Line}{Line}");
        return this;
    }

    /// <summary>The batch as text.</summary>
    internal string Text => $"{_text}--batch_1--{Line}";

    /// <summary>Sends it.</summary>
    internal Task<BatchResult> SendAsync(Site site, params string[] headers) => SendAsync(site, Text, headers);

    internal static async Task<BatchResult> SendAsync(Site site, string text, params string[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "$batch") { Content = new StringContent(text) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=batch_1");
        foreach (var parts in headers.Select(h => h.Split(": ", 2)))
        {
            request.Headers.TryAddWithoutValidation(parts[0], parts[1]);
        }

        using var response = await site.Client.SendAsync(request);
        return new BatchResult(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.ToString());
    }

    private static void Append(StringBuilder text, string boundary, int? id, string method, string address, string? body, IEnumerable<string> headers)
    {
        text.Append($"--{boundary}{Line}Content-Type: application/http{Line}Content-Transfer-Encoding: binary{Line}");
        text.Append(id is null ? string.Empty : $"Content-ID: {id}{Line}").Append(Line).Append($"{method} {address} HTTP/1.1{Line}");
        text.Append(body is null ? string.Empty : $"Content-Type: application/json; type=entry{Line}");
        foreach (var header in headers)
        {
            text.Append(header).Append(Line);
        }

        text.Append(Line).Append(body is null ? Line : body + Line);
    }

    [GeneratedRegex("^HTTP/1.1 (?<status>\\d+)", RegexOptions.Multiline)]
    internal static partial Regex Status();
}
