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

    internal static WebFault WrongMethod(Uri address)
        => new(StatusCodes.Status404NotFound, string.Empty, $"No HTTP resource was found that matches the request URI '{address}'.");

    internal static WebFault NotJson()
        => new(StatusCodes.Status415UnsupportedMediaType, "0x80060888", "The body must be sent with the content type application/json.");

    internal static WebFault NotAMember(string who)
        => new(StatusCodes.Status403Forbidden, "0x80072560", $"The user {who} is not a member of the organization.");

    internal static WebFault NotFromHere(string message) => new(StatusCodes.Status403Forbidden, "0x80040220", message);
}
