using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse;

/// <summary>Creates a user with roles, as an administrator would.</summary>
internal static class NewUser
{
    internal static Guid Create(Engine engine, string domainName, string fullName, Guid? applicationId, Guid? businessUnit, string[] roleNames)
    {
        var roles = roleNames.Select(name => engine.Catalogue.Roles.Values.FirstOrDefault(r => r.Name == name)
            ?? throw Faults.InvalidArgument($"There is no security role \"{name}\".")).ToList();
        var names = fullName.Split(' ', 2);
        var user = new Entity("systemuser")
        {
            ["domainname"] = domainName,
            ["firstname"] = names.Length > 1 ? names[0] : null,
            ["lastname"] = names[^1],
        };
        if (applicationId is { } id)
        {
            user["applicationid"] = id;
        }

        if (businessUnit is { } unit)
        {
            user["businessunitid"] = new EntityReference("businessunit", unit);
        }

        var created = (CreateResponse)OuterRequest.Execute(engine, new CreateRequest { Target = user }, engine.Root.AdministratorId, engine.Root.AdministratorId);
        engine.Database.Transact(() => roles.ForEach(role => engine.Membership.AddRole(created.id, role.Id)));
        return created.id;
    }
}
