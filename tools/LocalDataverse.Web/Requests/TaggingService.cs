using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Gives every request the shared variable that the query option tag asks for. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/optional-parameters.md, "Add a shared variable from the Web API".
/// </summary>
internal sealed class TaggingService(IOrganizationService service, string? tag) : ServiceBase
{
    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (tag is not null)
        {
            request["tag"] = tag;
        }

        return service.Execute(request);
    }
}
