using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Handlers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Batching;

/// <summary>
/// POST of $batch: the requests one after the other, those of a change set in one transaction. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/execute-batch-operations-using-web-api.md.
/// </summary>
internal static class BatchHandler
{
    // Who calls is said once for the whole batch, unless a request says otherwise.
    private static readonly string[] Inherited = ["MSCRMCallerID", "CallerObjectId"];

    internal static Answer Post(Call batch)
    {
        if (batch.Method != "POST")
        {
            throw WebFault.WrongMethod(batch);
        }

        var answers = new List<BatchAnswer>();
        Answer? failed = null;
        foreach (var item in BatchReader.Read(batch.Incoming))
        {
            var answer = item.IsChangeSet ? ChangeSet(batch, item) : Alone(batch, item.Parts[0]);
            answers.Add(answer);
            failed = answer.Failed;
            if (failed is not null && !batch.Preferences.ContinuesOnError)
            {
                break;
            }
        }

        // A batch that ends at its first error has that error's status.
        var status = batch.Preferences.ContinuesOnError || failed is null ? StatusCodes.Status200OK : failed.Status;
        return BatchWriter.Write(answers, status);
    }

    private static BatchAnswer Alone(Call batch, BatchPart part)
    {
        try
        {
            return BatchAnswer.One(part, Dispatcher.Answer(new Call(Incoming(batch, part, null), batch.Dataverse)));
        }
        catch (Exception exception)
        {
            return BatchAnswer.One(part, ErrorAnswer.Of(exception));
        }
    }

    private static BatchAnswer ChangeSet(Call batch, BatchItem item)
    {
        BatchPart? current = null;
        try
        {
            return batch.Dataverse.InOneTransaction(Callers.Of(batch.Incoming.Headers, batch.Dataverse), services =>
            {
                var shared = new SharedWork(services, new Dictionary<string, string>(StringComparer.Ordinal));
                var answers = new List<(BatchPart, Answer)>();
                foreach (var part in item.Parts)
                {
                    current = part;
                    var answer = Dispatcher.Answer(new Call(Incoming(batch, part, shared), batch.Dataverse, shared));
                    if (part.ContentId is { } id && answer.Headers.TryGetValue("OData-EntityId", out var row))
                    {
                        shared.References[id] = row;
                    }

                    answers.Add((part, answer));
                }

                return BatchAnswer.Several(answers);
            });
        }
        catch (Exception exception)
        {
            // The one answer of a change set that fails is that of the request that failed.
            return BatchAnswer.One(current, ErrorAnswer.Of(exception));
        }
    }

    private static Incoming Incoming(Call batch, BatchPart part, SharedWork? shared)
    {
        var address = ContentIds.Resolve(part.Address.TrimStart('/').StartsWith('$') ? part.Address.TrimStart('/') : part.Address, shared?.References);
        if (!Uri.TryCreate(batch.Root, address, out var whole)
            || !(whole.AbsolutePath + "/").StartsWith(Call.Base, StringComparison.OrdinalIgnoreCase)
            || whole.GetLeftPart(UriPartial.Authority) != batch.Root.GetLeftPart(UriPartial.Authority))
        {
            // What the library made of a relative address begins with a slash.
            if (!Uri.TryCreate(batch.Root, address.TrimStart('/'), out whole) || !batch.Root.IsBaseOf(whole))
            {
                throw WebFault.BadRequest($"'{part.Address}' is no address of this service.");
            }
        }

        foreach (var name in Inherited.Where(n => batch.Incoming.Headers.ContainsKey(n) && !Inherited.Any(part.Headers.ContainsKey)))
        {
            part.Headers[name] = batch.Incoming.Headers[name];
        }

        return new Incoming(part.Method, whole, part.Headers, part.Body);
    }
}
