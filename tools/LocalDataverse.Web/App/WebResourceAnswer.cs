using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>Web resources of the imported solutions, under the names that the solutions give them.</summary>
internal static class WebResourceAnswer
{
    internal const string Path = "/WebResources/";

    /// <summary>What a page of a solution may load: only from here, and nothing that stands within the page runs.</summary>
    internal const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        + "frame-ancestors 'self'";

    private const string GlobalContext = "ClientGlobalContext.js.aspx";
    private const string Html = "1";

    // Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference/webresource, WebResourceType.
    private static readonly Dictionary<string, string> Types = new()
    {
        [Html] = "text/html; charset=utf-8",
        ["2"] = "text/css; charset=utf-8",
        ["3"] = "text/javascript; charset=utf-8",
        ["4"] = "text/xml; charset=utf-8",
        ["5"] = "image/png",
        ["6"] = "image/jpeg",
        ["7"] = "image/gif",
        ["9"] = "text/xml; charset=utf-8",
        ["10"] = "image/x-icon",
        ["11"] = "image/svg+xml",
        ["12"] = "text/xml; charset=utf-8",
    };

    /// <summary>The content of a web resource.</summary>
    /// <exception cref="WebFault">No imported solution has one of that name.</exception>
    internal static Answer Of(string name, Dataverse dataverse)
    {
        if (name == GlobalContext)
        {
            return ClientFile.Of("globalcontext.js");
        }

        var parts = dataverse.KeptParts();
        if (parts.Of(KeptKinds.WebResource).FirstOrDefault(each => each.Child("Name") == name) is not { } resource)
        {
            throw WebFault.NotFound($"No imported solution has a web resource {name}.");
        }

        var type = resource.Child("WebResourceType") ?? string.Empty;
        var content = parts.WebResource(name)!;
        return Answer.Text(
                type == Html ? ClientFile.WithClock(content, ClockOffset.Of(dataverse)) : content,
                Types.TryGetValue(type, out var known) ? known : throw WebFault.BadRequest($"The app host does not serve web resources of type {type} ({name})."))
            .With("Content-Security-Policy", Policy)
            .With("Cache-Control", "no-cache");
    }
}
