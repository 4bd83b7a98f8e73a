using System.Linq;
using Microsoft.AspNetCore.Http;
using XrmLeads.LocalDataverse.Import;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>Where a browser lands that knows the host's address only: the first app of the imported solutions.</summary>
internal static class StartPage
{
    internal static Answer Of(Dataverse dataverse) => dataverse.KeptParts().Of(KeptKinds.App).FirstOrDefault() is { } app
        ? Answer.Empty(StatusCodes.Status302Found).With("Location", $"/main.aspx?appname={app.RequiredChild("UniqueName")}")
        : throw WebFault.NotFound($"No imported solution has an app. The Web API is at {Call.Base}.");
}
