using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>
/// Reads a batch whole before any of it runs. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/execute-batch-operations-using-web-api.md; the format: OData 4.0 part 1, 11.7.
/// </summary>
internal static partial class BatchReader
{
    /// <summary>Requests in one batch, at most.</summary>
    internal const int MostRequests = 1000;

    /// <summary>Characters of an address inside a batch, at most.</summary>
    internal const int LongestAddress = 65_536;

    // An address that cannot be one of this service: the library resolves relative addresses against it, and it is taken off again.
    private static readonly Uri Unresolved = new("http://batch.invalid/");

    internal static List<BatchItem> Read(Incoming incoming)
    {
        var contentType = incoming.Headers.ContentType.ToString();
        if (contentType.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            throw Faults.NotSupported("a batch in JSON, which Dataverse does not know either; send multipart/mixed");
        }

        if (!contentType.StartsWith("multipart/mixed", StringComparison.OrdinalIgnoreCase))
        {
            throw WebFault.NotABatch();
        }

        if (BareLineFeed().IsMatch(Encoding.Latin1.GetString(incoming.Body.Span)))
        {
            throw WebFault.BadRequest("Stream was not readable. The lines of a batch must end with CR LF.");
        }

        using var stream = new MemoryStream(incoming.Body.ToArray());
        var message = new BatchMessage(stream) { Method = "POST", Url = incoming.Address };
        message.SetHeader("Content-Type", contentType);
        var settings = new ODataMessageReaderSettings { BaseUri = Unresolved };
        settings.MessageQuotas.MaxPartsPerBatch = MostRequests + 1;
        settings.MessageQuotas.MaxOperationsPerChangeset = MostRequests + 1;
        settings.MessageQuotas.MaxReceivedMessageSize = long.MaxValue;
        using var reader = new ODataMessageReader((IODataRequestMessage)message, settings);
        try
        {
            return Read(reader.CreateODataBatchReader());
        }
        catch (ODataException fault) when (NoReference().Match(fault.Message) is { Success: true } match)
        {
            throw WebFault.NoContentId(match.Groups["id"].Value);
        }
    }

    private static List<BatchItem> Read(ODataBatchReader reader)
    {
        var items = new List<BatchItem>();
        List<BatchPart>? changeSet = null;
        var count = 0;
        while (reader.Read())
        {
            switch (reader.State)
            {
                case ODataBatchReaderState.ChangesetStart:
                    changeSet = [];
                    break;
                case ODataBatchReaderState.ChangesetEnd:
                    items.Add(new BatchItem(true, changeSet!));
                    changeSet = null;
                    break;
                case ODataBatchReaderState.Operation:
                    if (++count > MostRequests)
                    {
                        throw WebFault.BadRequest($"A batch can contain up to {MostRequests} requests.");
                    }

                    var part = Part(reader.CreateOperationRequestMessage());
                    if (changeSet is null)
                    {
                        items.Add(new BatchItem(false, [part]));
                    }
                    else
                    {
                        changeSet.Add(part);
                    }

                    break;
            }
        }

        return items;
    }

    private static BatchPart Part(ODataBatchOperationRequestMessage message)
    {
        var headers = new HeaderDictionary();
        foreach (var (name, value) in message.Headers)
        {
            headers[name] = value;
        }

        using var stream = message.GetStream();
        using var body = new MemoryStream();
        stream.CopyTo(body);
        var address = message.Url.OriginalString;
        address = address.StartsWith(Unresolved.OriginalString, StringComparison.Ordinal) ? address[(Unresolved.OriginalString.Length - 1)..] : address;
        if (address.Length > LongestAddress)
        {
            throw WebFault.TooLong(LongestAddress);
        }

        return new BatchPart(message.ContentId, message.Method, address, headers, body.ToArray());
    }

    // How the library says that an address begins with a reference to no earlier request of the change set.
    [GeneratedRegex(@"^Request Id reference \[(?<id>[^\]]*)\] in Uri ")]
    private static partial Regex NoReference();

    // The delimiter lines stand for all: whoever ends these with a line feed alone does so everywhere.
    [GeneratedRegex(@"^--[^\r\n]*\n", RegexOptions.Multiline)]
    private static partial Regex BareLineFeed();
}
