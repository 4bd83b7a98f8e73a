using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What children get of the rights in their parent: Share, Unshare and Reparent.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/configure-entity-relationship-cascading-behavior.md; XrmMockup TestSecurityRoles.TestParentChangeCascading")]
public sealed class InheritedAccessTests
{
    private static readonly (string, string, string) All = ("Cascade", "Cascade", "Cascade");

    [TestMethod]
    public void AShareGoesOnToTheChildrenAndSoDoesItsEnd()
    {
        using var units = Units(All);
        var (user, lead) = (units.User(units.West, "Own"), units.Lead(units.InEast));
        var (item, other) = (Item(units, units.InEast, lead), Item(units, units.InEast, null));

        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);
        Assert.IsTrue(units.CanRead(user, item, "xl_item"));
        Assert.IsFalse(units.CanRead(user, other, "xl_item"));

        units.Admin.Execute(new RevokeAccessRequest { Target = Tests.Units.LeadRef(lead), Revokee = Tests.Units.UserRef(user) });
        Assert.IsFalse(units.CanRead(user, item, "xl_item"));
        Assert.AreEqual(0, units.Organization.Count("principalobjectaccess"));
    }

    [TestMethod]
    public void WithoutCascadeNothingGoesOnAndNothingIsTakenBack()
    {
        using var units = Units(("Cascade", "NoCascade", "NoCascade"));
        using var none = Units(("NoCascade", "Cascade", "NoCascade"));
        foreach (var (org, expected) in new[] { (units, true), (none, false) })
        {
            var (user, lead) = (org.User(org.West, "Own"), org.Lead(org.InEast));
            var item = Item(org, org.InEast, lead);
            org.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);
            Assert.AreEqual(expected, org.CanRead(user, item, "xl_item"));

            org.Admin.Execute(new RevokeAccessRequest { Target = Tests.Units.LeadRef(lead), Revokee = Tests.Units.UserRef(user) });
            Assert.AreEqual(expected, org.CanRead(user, item, "xl_item"));
        }
    }

    [TestMethod]
    public void WhatTheChildWasGivenItselfStays()
    {
        using var units = Units(All);
        var (user, lead) = (units.User(units.West, "Own"), units.Lead(units.InEast));
        var item = Item(units, units.InEast, lead);
        units.Grant(new EntityReference("xl_item", item), Tests.Units.UserRef(user), AccessRights.ReadAccess);
        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);

        units.Admin.Execute(new RevokeAccessRequest { Target = Tests.Units.LeadRef(lead), Revokee = Tests.Units.UserRef(user) });

        Assert.IsTrue(units.CanRead(user, item, "xl_item"));
        Assert.IsFalse(units.CanRead(user, lead));
    }

    [TestMethod]
    [DataRow("Active", true, false)]
    [DataRow("UserOwned", false, true)]
    public void ActiveAndUserOwnedChooseTheChildren(string cascade, bool reachesOthers, bool reachesInactive)
    {
        using var units = Units((cascade, cascade, "NoCascade"));
        var (user, lead) = (units.User(units.West, "Own"), units.Lead(units.InEast));
        var (plain, others, inactive) = (Item(units, units.InEast, lead), Item(units, units.InSouth, lead), Item(units, units.InEast, lead));
        units.Admin.Update(new Entity("xl_item", inactive) { ["statecode"] = new OptionSetValue(1) });

        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);

        Assert.IsTrue(units.CanRead(user, plain, "xl_item"));
        Assert.AreEqual(reachesOthers, units.CanRead(user, others, "xl_item"));
        Assert.AreEqual(reachesInactive, units.CanRead(user, inactive, "xl_item"));
    }

    [TestMethod]
    public void ANewChildInheritsTheSharesOfItsParent()
    {
        using var units = Units(All);
        using var without = Units(("Cascade", "Cascade", "NoCascade"));
        foreach (var (org, expected) in new[] { (units, true), (without, false) })
        {
            var (user, lead) = (org.User(org.West, "Own"), org.Lead(org.InEast));
            org.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);

            Assert.AreEqual(expected, org.CanRead(user, Item(org, org.InEast, lead), "xl_item"));
        }
    }

    [TestMethod]
    public void TheParentsOwnerReachesItsChildren()
    {
        using var units = Units(All);
        var owner = units.User(units.West, "Own");
        var lead = units.Lead(owner);
        var (item, other) = (Item(units, units.InEast, lead), Item(units, units.InEast, null));
        Assert.IsTrue(units.CanRead(owner, item, "xl_item"));
        Assert.IsFalse(units.CanRead(owner, other, "xl_item"));

        // Put under the lead it is within reach, and beyond it again when it points elsewhere.
        units.Admin.Update(new Entity("xl_item", other) { ["xl_leadid"] = Tests.Units.LeadRef(lead) });
        units.Admin.Update(new Entity("xl_item", item) { ["xl_leadid"] = Tests.Units.LeadRef(units.Lead(units.InEast)) });

        Assert.IsTrue(units.CanRead(owner, other, "xl_item"));
        Assert.IsFalse(units.CanRead(owner, item, "xl_item"));
        Assert.IsTrue(units.CanRead(units.InEast, item, "xl_item"));
    }

    [TestMethod]
    public void WhoHandsTheParentOverHandsTheInheritanceOver()
    {
        using var units = Units(All);
        var (owner, heir) = (units.User(units.West, "Own"), units.User(units.West, "Own"));
        var lead = units.Lead(owner);
        var item = Item(units, units.InEast, lead);

        units.Admin.Update(new Entity("lead", lead) { ["ownerid"] = Tests.Units.UserRef(heir) });

        // The relationship cascades the assignment: the item is the heir's own.
        Assert.AreEqual(heir, units.Organization.Item(item).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.IsTrue(units.CanRead(heir, item, "xl_item"));
        Assert.IsFalse(units.CanRead(owner, item, "xl_item"));
    }

    [TestMethod]
    public void TheRightsOfADeletedParentAreGone()
    {
        var zip = new TestZip { OnDelete = "RemoveLink" };
        using var units = Units(All, zip);
        var owner = units.User(units.West, "Own");
        var lead = units.Lead(owner);
        var item = Item(units, units.InEast, lead);
        Assert.IsTrue(units.CanRead(owner, item, "xl_item"));

        units.Admin.Delete("lead", lead);

        Assert.IsFalse(units.CanRead(owner, item, "xl_item"));
        Assert.AreEqual(0, units.Organization.Count("principalobjectaccess"));
    }

    [TestMethod]
    public void ActivitiesFollowWhatTheyRegard()
    {
        using var units = new Units(new TestZip().Role("Own", "prvReadLead Basic", "prvReadActivity Basic").Role("Tasks", "prvReadActivity Basic"));
        var (user, lead) = (units.User(units.West, "Own"), units.Lead(units.InEast));
        var colleague = units.User(units.East, "Tasks");
        var task = units.Admin.Create(new Entity("task") { ["subject"] = "Call", ["regardingobjectid"] = Tests.Units.LeadRef(lead), ["ownerid"] = Tests.Units.UserRef(colleague) });
        Assert.IsFalse(units.CanRead(user, task, "task", "activityid"));

        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);

        Assert.IsTrue(units.CanRead(user, task, "task", "activityid"));
    }

    private static Units Units((string, string, string) onShare, TestZip? zip = null)
    {
        zip ??= new TestZip();
        zip.OnShare = onShare;
        return new Units(zip.Role("Own", "prvReadLead Basic", "prvReadxl_Item Basic"));
    }

    private static Guid Item(Units units, Guid owner, Guid? lead) => units.Admin.Create(new Entity("xl_item")
    {
        ["ownerid"] = Tests.Units.UserRef(owner),
        ["xl_leadid"] = lead is { } id ? Tests.Units.LeadRef(id) : null,
    });
}
