#if NET
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>What people do to reach a lead that a sales rep has accepted.</summary>
internal static class FollowUpOperations
{
    internal static IReadOnlyList<Operation> All { get; } =
    [
        new("plan a phone call", Footing.Active, org => Make(org, "phonecall")) { Before = Accepted, CallsNothing = true },
        new("complete a phone call", Footing.Active, org => Complete(org, "phonecall")) { Before = org => With(org, "phonecall"), Judges = true },
        new("delete a phone call", Footing.Active, org => org.Admin.Delete("phonecall", Only(org, "phonecall"))) { Before = org => Done(org, "phonecall"), Judges = true },
        new("send an e-mail", Footing.Active, org => Complete(org, "email")) { Before = org => With(org, "email"), Judges = true },
        new("write an e-mail", Footing.Active, org => Make(org, "email")) { Before = Accepted, CallsNothing = true },
        new("delete an e-mail", Footing.Active, org => org.Admin.Delete("email", Only(org, "email"))) { Before = org => Done(org, "email"), Judges = true },
        new("make an appointment", Footing.Active, org => Make(org, "appointment")) { Before = Accepted, Judges = true },
        new("cancel an appointment", Footing.Active, org => org.Admin.Update(new Entity("appointment", Only(org, "appointment")) { ["statecode"] = new OptionSetValue(2) })) { Before = org => With(org, "appointment"), Judges = true },
        new("delete an appointment", Footing.Active, org => org.Admin.Delete("appointment", Only(org, "appointment"))) { Before = org => With(org, "appointment"), Judges = true },
        new("set a phone call regarding another lead", Footing.Active, org => org.Admin.Update(
            new Entity("phonecall", Only(org, "phonecall")) { ["regardingobjectid"] = new EntityReference(LeadTable.Name, org.Other) })) { Before = org => Done(org, "phonecall"), Judges = true },
    ];

    private static void Accepted(FaultOrg org)
    {
        org.AddMembers();
        org.Org.RecordSignal(org.Lead, "demo_request");
        org.Admin.Execute(StageOrg.Request(AcceptLeadApi.Name, org.Lead));
        org.Org.Now = org.Org.Now.AddMinutes(5);
    }

    private static void With(FaultOrg org, string table)
    {
        Accepted(org);
        Make(org, table);
    }

    private static void Done(FaultOrg org, string table)
    {
        With(org, table);
        Complete(org, table);
    }

    private static void Make(FaultOrg org, string table) =>
        org.Admin.Create(new Entity(table) { ["subject"] = "Activity", ["regardingobjectid"] = new EntityReference(LeadTable.Name, org.Lead) });

    private static void Complete(FaultOrg org, string table) => org.Admin.Update(new Entity(table, Only(org, table)) { ["statecode"] = new OptionSetValue(1) });

    private static Guid Only(FaultOrg org, string table) => org.Admin.RetrieveMultiple(new QueryExpression(table)).Entities.Single().Id;
}
#endif
