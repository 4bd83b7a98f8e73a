using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.App;
using XrmLeads.LocalDataverse.Web.Handlers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Tracing;

namespace XrmLeads.LocalDataverse.Web.Hosting;

/// <summary>Takes a request from the web server to its answer.</summary>
internal sealed class WebApiEndpoint(Dataverse dataverse)
{
    // webapi/query/overview.md, URL length limitations.
    private const int LongestAddress = 32_768;

    internal async Task Handle(HttpContext context)
    {
        using var body = new MemoryStream();
        Answer answer;
        try
        {
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            answer = AnswerTo(context.Request, body.ToArray());
        }
        catch (BadHttpRequestException fault)
        {
            answer = ErrorAnswer.Of(
                fault.StatusCode == StatusCodes.Status413PayloadTooLarge ? WebFault.TooLarge(WebHost.LargestBody) : WebFault.BadRequest(fault.Message),
                null);
        }

        await Send(context, answer);
    }

    private Answer AnswerTo(HttpRequest request, byte[] body)
    {
        Call? call = null;
        try
        {
            LoopbackOnly.Check(request);
            var address = new Uri(request.GetEncodedUrl());
            if (address.PathAndQuery.Length > LongestAddress)
            {
                throw WebFault.TooLong(LongestAddress);
            }

            return AppEndpoint.Of(request, body, dataverse) is { } page ? page
                : request.Path.StartsWithSegments(TracePage.Path) ? TracePage.Get(request, dataverse)
                : (request.Path + "/").StartsWith(Call.Base, StringComparison.OrdinalIgnoreCase)
                    ? Dispatcher.Answer(call = new Call(new Incoming(request.Method, address, request.Headers, body), dataverse))
                : ErrorAnswer.Of(StatusCodes.Status404NotFound, string.Empty, $"There is nothing at {request.Path}; the Web API is at {Call.Base}.");
        }
        catch (Exception exception)
        {
            return ErrorAnswer.Of(exception, call);
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
