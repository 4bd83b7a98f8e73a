using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Handlers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Tracing;

namespace XrmLeads.LocalDataverse.Web.Hosting;

/// <summary>Takes a request from the web server to its answer.</summary>
internal sealed class WebApiEndpoint(Dataverse dataverse)
{
    internal async Task Handle(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        await Send(context, AnswerTo(context.Request, body.ToArray()));
    }

    private Answer AnswerTo(HttpRequest request, byte[] body)
    {
        try
        {
            LoopbackOnly.Check(request);
            return request.Path.StartsWithSegments(TracePage.Path) ? TracePage.Get(request, dataverse)
                : (request.Path + "/").StartsWith(Call.Base, StringComparison.OrdinalIgnoreCase)
                    ? Dispatcher.Answer(new Call(request, body, dataverse))
                : ErrorAnswer.Of(StatusCodes.Status404NotFound, string.Empty, $"There is nothing at {request.Path}; the Web API is at {Call.Base}.");
        }
        catch (Exception exception) when (ErrorAnswer.Of(exception) is not null)
        {
            return ErrorAnswer.Of(exception)!;
        }
    }

    private static async Task Send(HttpContext context, Answer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.Headers["OData-Version"] = "4.0";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = value;
        }

        if (answer.Content is { } content)
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = content.Length;
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
