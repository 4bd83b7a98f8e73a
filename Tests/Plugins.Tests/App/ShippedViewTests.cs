#if NET
using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Handoffs;
using XrmLeads.Plugins.Tests.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.App;

/// <summary>The views of the zip answer the question that their names ask, in an org with leads.</summary>
[TestClass]
public class ShippedViewTests
{
    [TestMethod]
    public void Each_view_and_each_chart_can_be_asked()
    {
        using var org = new HandoffOrg("anna");
        org.Ready();
        var failed = new List<string>();
        foreach (var (name, fetch) in ShippedView.All())
        {
            try
            {
                org.Org.Admin.RetrieveMultiple(new FetchExpression(fetch));
            }
            catch (DataverseFaultException fault)
            {
                failed.Add(name + ": " + fault.Message);
            }
        }

        Assert.IsEmpty(failed, string.Join(Environment.NewLine, failed));
    }

    [TestMethod]
    public void What_a_rep_has_is_in_his_list_until_he_let_it_wait()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        var (has, other) = org.OwnerOf(lead) == "anna" ? ("anna", "bert") : ("bert", "anna");
        var first = org.Current(lead)!.Value;

        CollectionAssert.AreEqual(new[] { first }, ShippedView.Leads(org.As(has), "My Hand-offs"));
        Assert.IsEmpty(ShippedView.Leads(org.As(other), "My Hand-offs"));
        CollectionAssert.AreEqual(new[] { lead }, ShippedView.Leads(org.As(has), "My Open Leads"));
        CollectionAssert.AreEqual(new[] { lead }, ShippedView.Leads(org.Org.Admin, "Leads Due Today"));
        Assert.IsEmpty(ShippedView.Leads(org.Org.Admin, "Breached Hand-offs"));

        org.Breach(lead);

        Assert.IsEmpty(ShippedView.Leads(org.As(has), "My Hand-offs"));
        CollectionAssert.AreEqual(new[] { org.Current(lead)!.Value }, ShippedView.Leads(org.As(other), "My Hand-offs"));
        CollectionAssert.AreEqual(new[] { first }, ShippedView.Leads(org.Org.Admin, "Breached Hand-offs"));
    }

    [TestMethod]
    public void A_lead_waits_for_its_owner_until_the_person_was_contacted()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        CollectionAssert.AreEqual(new[] { lead }, ShippedView.Leads(org.Org.Admin, "Leads without Owner Action"));

        org.Accept("anna", lead);
        CollectionAssert.AreEqual(new[] { lead }, ShippedView.Leads(org.Org.Admin, "Leads without Owner Action"));

        org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId).Update(new Entity(HandoffTable.Name, org.Current(lead)!.Value) { [HandoffTable.FirstContactOn] = org.Org.Now });
        Assert.IsEmpty(ShippedView.Leads(org.Org.Admin, "Leads without Owner Action"));
    }

    [TestMethod]
    public void A_lead_that_nobody_can_take_is_ready_without_a_rep()
    {
        using var org = new HandoffOrg("anna");
        org.SetMember("anna", RoutingMemberTable.Capacity, 0);

        var lead = org.Ready();

        CollectionAssert.AreEqual(new[] { lead }, ShippedView.Leads(org.Org.Admin, "Sales-Ready without a Rep"));
        Assert.IsEmpty(ShippedView.Leads(org.Org.Admin, "Leads without Owner Action"));
    }
}
#endif
