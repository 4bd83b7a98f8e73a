using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.OData;
using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>
/// Faults as the Web API words them. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors.
/// </summary>
internal static class ErrorAnswer
{
    /// <summary>The answer to a fault; a fault of the host's own names its type, as there is no log beside the answer.</summary>
    internal static Answer Of(Exception exception) => exception switch
    {
        WebFault fault => Of(fault.Status, fault.Code, fault.Message),
        DataverseFaultException fault => Of(StatusOf(fault.ErrorCode), "0x" + fault.ErrorCode.ToString("x8", CultureInfo.InvariantCulture), fault.Message),
        ODataUnrecognizedPathException fault => Of(StatusCodes.Status404NotFound, "0x8006088a", fault.Message),
        ODataException fault => Of(StatusCodes.Status400BadRequest, "0x0", fault.Message),
        JsonException fault => Of(StatusCodes.Status400BadRequest, "0x80048d19", $"The body is no valid JSON: {fault.Message}"),
        UriFormatException or OverflowException => Of(StatusCodes.Status400BadRequest, "0x80060888", exception.Message),
        _ => Of(StatusCodes.Status500InternalServerError, "0x80040216", $"An unexpected error occurred. {exception.GetType().Name}: {exception.Message}"),
    };

    internal static Answer Of(int status, string code, string message)
        => Answer.Json(new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, status);

    private static int StatusOf(int errorCode) => errorCode switch
    {
        ErrorCodes.PrivilegeDenied or ErrorCodes.AccessDenied => StatusCodes.Status403Forbidden,
        ErrorCodes.ObjectDoesNotExist => StatusCodes.Status404NotFound,
        ErrorCodes.InvalidOperation => StatusCodes.Status405MethodNotAllowed,
        ErrorCodes.RowVersionMismatch or ErrorCodes.DuplicateRecord => StatusCodes.Status412PreconditionFailed,
        ErrorCodes.NotSupported => StatusCodes.Status501NotImplemented,
        _ => StatusCodes.Status400BadRequest,
    };
}
