using System.Collections.Generic;
using System.IO;
using Microsoft.OData;
using XrmLeads.LocalDataverse.Web.Answers;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>Writes the answer to a batch.</summary>
internal static class BatchWriter
{
    internal static Answer Write(IReadOnlyList<BatchAnswer> answers, int status)
    {
        using var content = new MemoryStream();
        var message = new BatchMessage(content);
        var settings = new ODataMessageWriterSettings { Version = ODataVersion.V4, EnableMessageStreamDisposal = false };
        settings.MessageQuotas.MaxPartsPerBatch = BatchReader.MostRequests + 1;
        settings.MessageQuotas.MaxOperationsPerChangeset = BatchReader.MostRequests + 1;
        using (var writer = new ODataMessageWriter((IODataResponseMessage)message, settings))
        {
            var batch = writer.CreateODataBatchWriter();
            batch.WriteStartBatch();
            foreach (var answer in answers)
            {
                Write(batch, answer);
            }

            batch.WriteEndBatch();
            batch.Flush();
        }

        return Answer.Text(content.ToArray(), message.GetHeader("Content-Type")!, status);
    }

    private static void Write(ODataBatchWriter batch, BatchAnswer answer)
    {
        if (answer.IsChangeSet)
        {
            batch.WriteStartChangeset();
        }

        foreach (var (contentId, one) in answer.Answers)
        {
            Write(batch.CreateOperationResponseMessage(contentId), one);
        }

        if (answer.IsChangeSet)
        {
            batch.WriteEndChangeset();
        }
    }

    private static void Write(ODataBatchOperationResponseMessage message, Answer answer)
    {
        message.StatusCode = answer.Status;
        if (answer.ContentType is { } type)
        {
            message.SetHeader("Content-Type", type);
        }

        message.SetHeader("OData-Version", "4.0");
        foreach (var (name, value) in answer.Headers)
        {
            message.SetHeader(name, value);
        }

        // The stream must be asked for even where there is no content: it ends the headers.
        using var stream = message.GetStream();
        stream.Write(answer.Content ?? []);
    }
}
