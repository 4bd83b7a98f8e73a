using System;
using Microsoft.AspNetCore.Http;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// A request that the Web API itself refuses. Codes and texts: learn.microsoft.com/troubleshoot/power-platform/dataverse/web-api-client-errors.
/// </summary>
internal sealed class WebFault : Exception
{
    private WebFault(int status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    internal int Status { get; }

    internal string Code { get; }

    internal static WebFault BadRequest(string message) => new(StatusCodes.Status400BadRequest, "0x80060888", message);

    internal static WebFault Payload(string entitySet, string message)
        => new(StatusCodes.Status400BadRequest, "0x80048d19", $"Error identified in Payload provided by the user for Entity :'{entitySet}': {message}");

    /// <summary>A function or action asked for by the other one's method: for the Web API it is not there.</summary>
    internal static WebFault NoOperation(Uri address)
        => new(StatusCodes.Status404NotFound, string.Empty, $"No HTTP resource was found that matches the request URI '{address}'.");

    /// <summary>A method that the resource does not take (compose-http-requests-handle-errors, status 405).</summary>
    internal static WebFault WrongMethod(Call call)
        => new(StatusCodes.Status405MethodNotAllowed, string.Empty, $"The requested resource does not support http method '{call.Method}'.");

    internal static WebFault NotFound(string message) => new(StatusCodes.Status404NotFound, "0x80060888", message);

    internal static WebFault NoContentId(string id) => BadRequest($"Content-ID Reference: '${id}' does not exist in the batch context.");

    internal static WebFault TooLong(int most)
        => new(StatusCodes.Status414UriTooLong, "0x80060888", $"The address is longer than {most} characters. Send it inside a $batch, or send less.");

    internal static WebFault TooLarge(long most)
        => new(StatusCodes.Status413PayloadTooLarge, "0x80060888", $"The body is larger than {most} bytes.");

    internal static WebFault NotABatch()
        => new(StatusCodes.Status415UnsupportedMediaType, "0x80060888", "A batch must be sent with the content type multipart/mixed and its boundary.");

    internal static WebFault NotJson()
        => new(StatusCodes.Status415UnsupportedMediaType, "0x80060888", "The body must be sent with the content type application/json.");

    internal static WebFault NotAMember(string who)
        => new(StatusCodes.Status403Forbidden, "0x80072560", $"The user {who} is not a member of the organization.");

    internal static WebFault NotFromHere(string message) => new(StatusCodes.Status403Forbidden, "0x80040220", message);
}
