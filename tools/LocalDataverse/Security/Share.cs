using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Security;

/// <summary>The rights of a user or team in a row: those given by a share of the row, and those inherited from its parents.</summary>
internal sealed record Share(EntityReference Principal, AccessRights Given, AccessRights Inherited)
{
    internal AccessRights All => Given | Inherited;
}
