using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Security;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>The row that a message about shares is about. Source: MicrosoftDocs/powerapps-docs developer/data-platform/security-sharing-assigning.md.</summary>
internal sealed class SharingTarget
{
    private static readonly string[] Rights = ["Read", "Write", "Append", "AppendTo", "Create", "Delete", "Share", "Assign"];

    private readonly Engine _engine;
    private readonly Caller _caller;
    private readonly Entity _row;

    internal SharingTarget(Engine engine, OrganizationRequest request, Caller caller)
    {
        (_engine, _caller) = (engine, caller);
        var target = request.Required<EntityReference>("Target");
        Table = engine.Catalogue.Table(target.LogicalName);
        target.Id = engine.Keys.Resolve(Table, target.Id, target.KeyAttributes);
        _row = engine.Rows.Get(Table, target.Id);
        Row = new EntityReference(Table.Name, target.Id);
        Frame = new Frame(caller, request, Table) { Id = target.Id };
    }

    internal Table Table { get; }

    internal EntityReference Row { get; }

    internal Frame Frame { get; }

    private DateTime Now => _caller.Operation.StartedOn;

    /// <summary>Who shares needs Share and Read in the row (security-access-rights.md).</summary>
    internal void CheckShare()
    {
        if (Table.Ownership != Ownership.User)
        {
            throw Faults.InvalidOperation($"Rows of {Table.Name} have no owner and cannot be shared.");
        }

        _engine.Privileges.Row(_caller, "Share", Table, _row);
        _engine.Privileges.Row(_caller, "Read", Table, _row);
    }

    internal void CheckRead() => _engine.Privileges.Row(_caller, "Read", Table, _row);

    /// <summary>Who gets a share must be allowed to read such rows.</summary>
    internal void CheckReceiver(EntityReference principal)
    {
        var privilege = PrivilegeCheck.NameOf("Read", Table);
        var receiver = _engine.Membership.Of(principal);

        // A team need not have roles: its members read by their own.
        if (!receiver.IsTeam && !receiver.Has(privilege))
        {
            throw PrivilegeCheck.Missing(receiver, privilege);
        }
    }

    /// <summary>What the principal may do with the row, by his roles, as its owner and by shares.</summary>
    internal AccessRights RightsOf(EntityReference principal)
    {
        var (who, rights) = (_engine.Membership.Of(principal), AccessRights.None);
        foreach (var right in Rights)
        {
            if (who.MayEverything || _engine.Privileges.Reaches(who, right, Table, _row))
            {
                rights |= PrivilegeCheck.RightOf(right);
            }
        }

        return rights;
    }

    /// <summary>Makes the principal's own share what it is to be; his inherited rights stay, and the children follow.</summary>
    internal void Save(EntityReference principal, Func<AccessRights, AccessRights> change)
    {
        var stored = _engine.Shares.Of(Row.Id, principal);
        var given = change(stored.Given);
        _engine.Shares.Save(Row, stored with { Given = given }, Now);
        _engine.Inherited.Shared(Table, Row.Id, principal, given & ~stored.Given, stored.Given & ~given, Now);
    }
}
