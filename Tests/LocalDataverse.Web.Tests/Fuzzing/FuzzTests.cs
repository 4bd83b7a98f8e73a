using System;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests.Fuzzing;

/// <summary>
/// Whatever is asked: the answer comes soon, is no fault of the host's own, says why in the form that Dataverse's errors have, and a request that is
/// refused changes nothing. The environment variable XRMLEADS_PROPERTY_TIMES makes the search so many times as long as that of every build.
/// </summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/compose-http-requests-handle-errors.md, \"Parse errors from the response\"")]
public class FuzzTests
{
    private static readonly int Times = int.TryParse(Environment.GetEnvironmentVariable("XRMLEADS_PROPERTY_TIMES"), out var times) ? times : 1;

    [TestMethod]
    public Task Queries() => CheckAsync(Requests.Queries, 500);

    [TestMethod]
    public Task Writes() => CheckAsync(Requests.Writes, 400);

    [TestMethod]
    public Task Queries_that_fit_the_model() => CheckAsync(SoundRequests.Queries, 500);

    [TestMethod]
    public Task Writes_that_fit_the_model() => CheckAsync(SoundRequests.Writes, 300);

    [TestMethod]
    public Task Batches() => CheckAsync(Requests.Batches, 300);

    private static async Task CheckAsync(Gen<Request> requests, int cases)
    {
        await using var site = await Site.StartAsync(Items.Zip().EchoApi());
        await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"xl_lead_items\":[{\"xl_code\":\"A\",\"xl_count\":1},{\"xl_code\":\"B\"}]}");
        using var start = site.Dataverse.TakeSnapshot();
        var before = Stored.Text(start);
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases * Times);

        // The same requests in every build; a longer search begins anywhere.
        Check.One(Times == 1 ? config.WithReplay(20260304, 1) : config, Prop.ForAll(requests.ToArbitrary(), request =>
        {
            using var message = Message(site, request);
            if (message is not null)
            {
                Require(site, message, request, before);
                if (request.Method != "GET")
                {
                    site.Dataverse.Restore(start);
                }
            }
        }));
    }

    private static void Require(Site site, HttpRequestMessage message, Request request, string before)
    {
        var started = Stopwatch.GetTimestamp();
        using var response = site.Client.Send(message);
        var text = new System.IO.StreamReader(response.Content.ReadAsStream(), Encoding.UTF8).ReadToEnd();
        var status = (int)response.StatusCode;
        var said = $"{request}\n-> {status} {text[..Math.Min(2000, text.Length)]}";
        Assert.IsTrue(Stopwatch.GetElapsedTime(started).TotalSeconds < 10, said);
        Assert.IsTrue(status is (>= 200 and < 500) or 501, said);
        var isBatch = response.Content.Headers.ContentType?.MediaType == "multipart/mixed";
        if (isBatch)
        {
            Assert.IsFalse(Batch.Status().Matches(text).Any(m => m.Groups["status"].Value.StartsWith("50", StringComparison.Ordinal) && m.Groups["status"].Value != "501"), said);
        }

        if (status >= 400 && request.Method != "HEAD" && !isBatch)
        {
            Assert.IsFalse(string.IsNullOrWhiteSpace(ErrorOf(text, said)["message"]?.ToString()), said);
        }

        if (status >= 400 && !isBatch && request.Method != "GET")
        {
            Assert.AreEqual(before, Stored.Text(site.Dataverse), said);
        }
    }

    private static JsonObject ErrorOf(string text, string said)
    {
        try
        {
            var error = JsonNode.Parse(text)!["error"]!.AsObject();
            Assert.IsTrue(error.ContainsKey("code"), said);
            return error;
        }
        catch (Exception exception) when (exception is JsonException or NullReferenceException or InvalidOperationException)
        {
            throw new AssertFailedException($"This is no error of Dataverse's form. {said}", exception);
        }
    }

    // A null character in an address is for the web server alone to refuse, which it does without a body.
    private static HttpRequestMessage? Message(Site site, Request request)
    {
        if (request.Method.Length == 0 || request.Address.Contains('\0', StringComparison.Ordinal) || request.Address.Contains("%00", StringComparison.Ordinal) || !Uri.TryCreate(site.Client.BaseAddress!.OriginalString + request.Address, UriKind.Absolute, out var address)
            || address.Authority != site.Client.BaseAddress.Authority)
        {
            return null;
        }

        var message = new HttpRequestMessage(new HttpMethod(request.Method), address);
        if (request.Body is not null)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
            message.Content.Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
        }

        foreach (var parts in request.Headers.Select(h => h.Split(": ", 2)))
        {
            if (!message.Headers.TryAddWithoutValidation(parts[0], parts[1]))
            {
                message.Content?.Headers.TryAddWithoutValidation(parts[0], parts[1]);
            }
        }

        return message;
    }
}
