using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>QualifyLead.</summary>
[TestClass]
[Follows("learn.microsoft.com dotnet/api microsoft.crm.sdk.messages.qualifyleadrequest; XrmMockup TestLeads (MIT), XrmUnitTest QualifyLeadTests (MIT)")]
public sealed class QualifyLeadTests
{
    [TestMethod]
    public void WhatIsAskedForIsCreatedAndLinked()
    {
        using var organization = new Organization();
        var lead = Lead(organization);

        var created = Qualify(organization, lead, r => (r.CreateAccount, r.CreateContact, r.CreateOpportunity) = (true, true, true));

        CollectionAssert.AreEqual(new[] { "account", "contact", "opportunity" }, created.Select(c => c.LogicalName).ToArray());
        var (account, contact, opportunity) = (Read(organization, created[0]), Read(organization, created[1]), Read(organization, created[2]));
        Assert.AreEqual("Acme", account["name"]);
        Assert.AreEqual("Doe", contact["lastname"]);
        Assert.AreEqual("j@acme.example", contact["emailaddress1"]);
        Assert.AreEqual("Interest", opportunity["name"]);
        Assert.AreEqual(account.ToEntityReference(), contact["parentcustomerid"]);
        Assert.AreEqual(account.ToEntityReference(), opportunity["customerid"]);
        Assert.AreEqual(contact.ToEntityReference(), opportunity["parentcontactid"]);
        Assert.IsTrue(new[] { account, contact, opportunity }.All(r => r.GetAttributeValue<EntityReference>("originatingleadid").Id == lead));
        Assert.AreEqual(opportunity.ToEntityReference(), organization.Lead(lead)["qualifyingopportunityid"]);
    }

    [TestMethod]
    [DataRow(3)]
    [DataRow(-1)]
    public void TheLeadIsQualified(int status)
    {
        using var organization = new Organization();
        var lead = Lead(organization);

        var created = Qualify(organization, lead, r => r.Status = new OptionSetValue(status));

        Assert.IsEmpty(created);
        Assert.AreEqual(1, organization.Lead(lead).GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(3, organization.Lead(lead).GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.IsFalse(organization.Lead(lead).Contains("qualifyingopportunityid"));
        Assert.AreEqual(0, organization.Count("account"));
    }

    [TestMethod]
    public void TheOpportunityTakesCustomerAndCampaignOfTheRequest()
    {
        using var organization = new Organization();
        var customer = new EntityReference("account", organization.Service.Create(new Entity("account") { ["name"] = "Old" }));
        var campaign = new EntityReference("campaign", organization.Service.Create(new Entity("campaign") { ["name"] = "Spring" }));

        var created = Qualify(organization, Lead(organization), r =>
        {
            (r.CreateContact, r.CreateOpportunity) = (true, true);
            (r.OpportunityCustomerId, r.SourceCampaignId) = (customer, campaign);
        });

        Assert.AreEqual(customer, Read(organization, created[1])["customerid"]);
        Assert.AreEqual(campaign, Read(organization, created[1])["campaignid"]);
    }

    [TestMethod]
    public void StepsRunOnTheMessageAndOnWhatItDoes()
    {
        using var organization = new Organization(new TestZip()
            .Step("QualifyLead", "lead", 20, "context")
            .Step("Create", "account", 40, "parents")
            .Step("Update", "lead", 40, "target", filter: "statecode")
            .Step("QualifyLead", "lead", 40, "trace qualified"));

        Qualify(organization, Lead(organization), r => r.CreateAccount = true);

        var lines = organization.Lines();
        Assert.AreEqual("QualifyLead lead stage 20 depth 1 mode 0 transaction True", lines[0]);
        StringAssert.Contains(lines[1], "QualifyLead", StringComparison.Ordinal);
        StringAssert.Contains(lines[2], "statecode,statuscode", StringComparison.Ordinal);
        Assert.AreEqual("qualified", lines[3]);
    }

    [TestMethod]
    public void AFailureUndoesAll()
    {
        using var organization = new Organization(new TestZip().Step("QualifyLead", "lead", 40, "throw No."));
        var lead = Lead(organization);

        Organization.Fault(ErrorCodes.PluginRefused, () => Qualify(organization, lead, r => r.CreateAccount = true));

        Assert.AreEqual(0, organization.Count("account"));
        Assert.AreEqual(0, organization.Lead(lead).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public void WhatCannotBeQualifiedFaults()
    {
        using var organization = new Organization();
        var lead = Lead(organization);

        Organization.Fault(ErrorCodes.InvalidStatusForState, () => Qualify(organization, lead, r => r.Status = new OptionSetValue(4)));
        Organization.Fault(ErrorCodes.InvalidArgument, () => Qualify(organization, lead, r => r.Status = null!));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => Qualify(organization, Guid.NewGuid(), _ => { }));
        Organization.Fault(ErrorCodes.NotSupported, () => Qualify(organization, lead, r => r.ProcessInstanceId = new EntityReference("process", lead)));
        Qualify(organization, lead, _ => { });
        Organization.Fault(ErrorCodes.InvalidOperation, () => Qualify(organization, lead, _ => { }));
    }

    [TestMethod]
    public void TheCallerNeedsTheRightToCreateWhatIsCreated()
    {
        using var organization = new Organization(new TestZip().Role("Rep", "prvReadLead Global", "prvWriteLead Global", "prvAppendToLead Global"));
        var lead = Lead(organization);
        var rep = organization.Dataverse.As(organization.Dataverse.CreateUser("rita@x", "Rita Rep", "Rep"));
        var request = new QualifyLeadRequest { LeadId = new EntityReference("lead", lead), CreateAccount = true, Status = new OptionSetValue(3) };

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => rep.Execute(request));
        request.CreateAccount = false;
        rep.Execute(request);

        Assert.AreEqual(1, organization.Lead(lead).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    private static Guid Lead(Organization organization) => organization.CreateLead(l =>
    {
        l["companyname"] = "Acme";
        l["emailaddress1"] = "j@acme.example";
    });

    private static EntityReferenceCollection Qualify(Organization organization, Guid lead, Action<QualifyLeadRequest> fill)
    {
        var request = new QualifyLeadRequest { LeadId = new EntityReference("lead", lead), Status = new OptionSetValue(3) };
        fill(request);
        return ((QualifyLeadResponse)organization.Service.Execute(request)).CreatedEntities;
    }

    private static Entity Read(Organization organization, EntityReference row)
        => organization.Service.Retrieve(row.LogicalName, row.Id, new ColumnSet(true));
}
