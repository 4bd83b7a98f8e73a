using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// RetrieveUserSetOfPrivilegesByNames: which of some privileges a user has, by his roles and those of his teams. Privileges have no rows of their own here, so
/// the ids stay empty.
/// </summary>
internal sealed class RetrieveUserSetOfPrivilegesByNamesMessage : IMessage
{
    public string Name => "RetrieveUserSetOfPrivilegesByNames";

    public bool IsWrite => false;

    public OrganizationResponse Execute(Engine engine, OrganizationRequest request, Caller caller)
    {
        var principal = engine.Membership.Of(request.Required<Guid>("UserId"));
        var held = new List<RolePrivilege>();
        foreach (var name in request.Required<string[]>("PrivilegeNames"))
        {
            if (principal.Has(name))
            {
                var depth = principal.MayEverything ? Depth.Global : principal.Privileges[name].Max(grant => grant.Depth);
                held.Add(new RolePrivilege { PrivilegeName = name, Depth = Sent(depth), BusinessUnitId = engine.Root.BusinessUnitId });
            }
        }

        return new RetrieveUserSetOfPrivilegesByNamesResponse { Results = { ["RolePrivileges"] = held.ToArray() } };
    }

    private static PrivilegeDepth Sent(Depth depth) => depth switch
    {
        Depth.Basic => PrivilegeDepth.Basic,
        Depth.Local => PrivilegeDepth.Local,
        Depth.Deep => PrivilegeDepth.Deep,
        _ => PrivilegeDepth.Global,
    };
}
