#if NET
using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Followup;

/// <summary>An org in which one sales rep gets the leads that become ready for sales.</summary>
internal sealed class SalesOrg : IDisposable
{
    internal SalesOrg(int mode = RolloutModeChoice.Enforce)
    {
        Org = JudgingOrg.Active(mode);
        Rep = Org.User("XrmLeads Sales Rep");
        AsRep = Org.Dataverse.As(Rep);
        Org.Admin.Create(new Entity(RoutingMemberTable.Name)
        {
            [RoutingMemberTable.PrimaryName] = "Member",
            [RoutingMemberTable.UserId] = new EntityReference("systemuser", Rep),
        });
    }

    internal JudgingOrg Org { get; }

    internal Guid Rep { get; }

    internal IOrganizationService AsRep { get; }

    internal IOrganizationService System => Org.Dataverse.As(Org.Dataverse.SystemUserId);

    public void Dispose() => Org.Dispose();

    /// <summary>A lead that asks for a demo and whose decision maker is known.</summary>
    internal Guid HandedOver(Action<Entity>? with = null)
    {
        var row = JudgingOrg.Lead();
        row["emailaddress1"] = Guid.NewGuid().ToString("N") + "@firm.example";
        with?.Invoke(row);
        var lead = Org.Admin.Create(row);
        JudgingOrg.SubmitAnswers(Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        Org.RecordSignal(lead, "demo_request");
        return lead;
    }

    /// <summary>The same, accepted a minute later.</summary>
    internal Guid Accepted()
    {
        var lead = HandedOver();
        Org.Now = Org.Now.AddMinutes(1);
        Accept(lead);
        Org.Now = Org.Now.AddMinutes(1);
        return lead;
    }

    internal void Accept(Guid lead) => AsRep.Execute(new OrganizationRequest(AcceptLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, lead) });

    /// <summary>The hand-off that was made last.</summary>
    internal Entity Handoff(Guid lead) => Org.Of(HandoffTable.Name, lead)[^1];

    internal static int? Choice(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value;

    /// <summary>Attempts and channels of a lead's hand-off, and its first contact.</summary>
    internal (int Attempts, int Channels, DateTime? FirstContactOn) Effort(Guid lead)
    {
        var row = Handoff(lead);
        return (row.GetAttributeValue<int>(HandoffTable.Attempts), row.GetAttributeValue<int>(HandoffTable.Channels), row.GetAttributeValue<DateTime?>(HandoffTable.FirstContactOn));
    }

    internal DateTime? ClockOf(Guid lead) => Org.State(lead)!.GetAttributeValue<DateTime?>(LeadStateTable.ClockOn);

    /// <summary>An activity about a lead that is open.</summary>
    internal static Guid Plan(IOrganizationService user, string table, Guid lead, Action<Entity>? with = null)
    {
        var row = new Entity(table) { ["subject"] = "Activity", ["regardingobjectid"] = new EntityReference(LeadTable.Name, lead) };
        with?.Invoke(row);
        return user.Create(row);
    }

    internal Guid Call(Guid lead)
    {
        var call = Plan(AsRep, "phonecall", lead);
        Complete("phonecall", call);
        return call;
    }

    internal void Complete(string table, Guid id) => Org.Admin.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(1) });

    /// <summary>An e-mail that a user sent.</summary>
    internal static Guid Mail(IOrganizationService user, Guid lead, Action<Entity>? with = null)
    {
        var mail = Plan(user, "email", lead, with);
        user.Update(new Entity("email", mail) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        return mail;
    }
}
#endif
