using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>A message of the organization service; one file each.</summary>
internal interface IMessage
{
    string Name { get; }

    bool IsWrite { get; }

    OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller);
}
