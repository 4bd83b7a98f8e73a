using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Answers;

/// <summary>
/// The annotations that say more about an error, where the caller prefers them. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/compose-http-requests-handle-errors.md, "Include more details with errors". There is no help link.
/// </summary>
internal static class ErrorDetails
{
    private const string Prefix = "Microsoft.PowerApps.CDS.";

    internal static void AddTo(JsonObject error, DataverseFaultException fault, Call call)
    {
        // A plugin that gives an error code of its own gives a status too.
        if (fault.InnerException is InvalidPluginExecutionException { ErrorCode: not 0 } refusal)
        {
            Add(error, call, "ErrorDetails.OperationStatus", ((int)refusal.Status).ToString(CultureInfo.InvariantCulture));
            Add(error, call, "ErrorDetails.SubErrorCode", refusal.ErrorCode.ToString(CultureInfo.InvariantCulture));
        }

        if (call.Preferences.WantsAnnotations && call.Dataverse.Traces.LastOrDefault(t => t.Fault == fault.Message) is { Lines.Count: > 0 } trace)
        {
            Add(error, call, "TraceText", string.Join("\r\n", trace.Lines));
        }

        Add(error, call, "InnerError.Message", fault.Message);
    }

    private static void Add(JsonObject error, Call call, string name, string value)
    {
        if (call.Preferences.Includes(Prefix + name))
        {
            error["@" + Prefix + name] = value;
        }
    }
}
