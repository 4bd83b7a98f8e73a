using System;
using System.Net;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Hosting;

/// <summary>
/// Keeps web pages of elsewhere out: there is no sign-in, so a request must be meant for this host by name (else a name of someone else that
/// leads to 127.0.0.1 would do) and must come from a page of this host, if it comes from one at all.
/// </summary>
internal static class LoopbackOnly
{
    internal static void Check(HttpRequest request)
    {
        var host = request.Host.Host.Trim('[', ']');
        if (host != "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
        {
            throw WebFault.NotFromHere($"The host {request.Host} is not this machine's loopback address.");
        }

        if (request.Headers.TryGetValue("Origin", out var origin)
            && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            throw WebFault.NotFromHere($"A web page of {origin} may not call the local Dataverse.");
        }

        if (request.Headers.TryGetValue("Sec-Fetch-Site", out var site) && site.ToString() is not ("same-origin" or "none"))
        {
            throw WebFault.NotFromHere("A web page of another site may not call the local Dataverse.");
        }
    }
}
