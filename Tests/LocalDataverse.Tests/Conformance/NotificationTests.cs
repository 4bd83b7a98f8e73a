using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>In-app notifications.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/model-driven-apps/clientapi/send-in-app-notifications.md; developer/data-platform/reference/entities/appnotification.md")]
public sealed class NotificationTests : IDisposable
{
    private const int InvalidArgument = unchecked((int)0x80040203);
    private const int PrivilegeDenied = unchecked((int)0x80040220);

    private readonly Organization _organization = new();

    public void Dispose() => _organization.Dispose();

    [TestMethod]
    public void ANotificationBelongsToItsRecipient()
    {
        var user = User("Basic User");

        var id = (Guid)_organization.Service.Execute(Request(user, r => r["Body"] = "It is here.")).Results["NotificationId"];

        var row = _organization.Dataverse.As(user).Retrieve("appnotification", id, new ColumnSet(true));
        Assert.AreEqual("Welcome", row["title"]);
        Assert.AreEqual("It is here.", row["body"]);
        Assert.AreEqual(user, ((EntityReference)row["ownerid"]).Id);
        Assert.AreEqual(100000000, ((OptionSetValue)row["icontype"]).Value);
        Assert.AreEqual(200000000, ((OptionSetValue)row["toasttype"]).Value);
    }

    [TestMethod]
    public void ActionsAreAnOpenType()
    {
        var data = new Entity { ["type"] = "url", ["url"] = "?pagetype=entityrecord" };
        var actions = new Entity { ["actions"] = new EntityCollection([new Entity { ["title"] = "Open", ["data"] = data }]) };

        var id = (Guid)_organization.Service.Execute(Request(User("Basic User"), r => r["Actions"] = actions)).Results["NotificationId"];

        Assert.AreEqual(
            """{"actions":[{"title":"Open","data":{"type":"url","url":"?pagetype=entityrecord"}}]}""",
            _organization.Service.Retrieve("appnotification", id, new ColumnSet("data"))["data"]);
    }

    [TestMethod]
    public void WithoutATitleOrAUserThereIsNone()
    {
        var user = User("Basic User");

        Organization.Fault(InvalidArgument, () => _organization.Service.Execute(Request(user, r => r.Parameters.Remove("Title"))));
        Organization.Fault(InvalidArgument, () => _organization.Service.Execute(Request(user, r => r["Title"] = " ")));
        Organization.Fault(InvalidArgument, () => _organization.Service.Execute(Request(user, r => r.Parameters.Remove("Recipient"))));

        Assert.AreEqual(0, _organization.Count("appnotification"));
    }

    // "Sending a notification to a team isn't supported."
    [TestMethod]
    public void ATeamIsNoRecipient()
    {
        var team = _organization.Service.Create(new Entity("team") { ["name"] = "Managers" });

        Organization.Fault(InvalidArgument, () => _organization.Service.Execute(Request(team, r => r["Recipient"] = new EntityReference("team", team))));
    }

    [TestMethod]
    public void AnUnknownUserIsNoRecipient()
    {
        Assert.ThrowsExactly<DataverseFaultException>(() => _organization.Service.Execute(Request(Guid.NewGuid())));

        Assert.AreEqual(0, _organization.Count("appnotification"));
    }

    // "User has no in-app notification bell and receives no in-app notification: None: Read privilege on the app notification table."
    [TestMethod]
    public void WhoMayNotReadThemGetsNone()
    {
        var user = User();

        Organization.Fault(PrivilegeDenied, () => _organization.Service.Execute(Request(user)));
    }

    [TestMethod]
    public void WhoMayNotSendSendsNone()
    {
        var sender = _organization.Dataverse.As(User("Basic User"));

        Organization.Fault(PrivilegeDenied, () => sender.Execute(Request(User("Basic User"))));
    }

    [TestMethod]
    public void WhatIsNotDescribedIsRefusedByName()
    {
        var fault = Assert.ThrowsExactly<DataverseFaultException>(() => _organization.Service.Execute(Request(User("Basic User"), r => r["OverrideContent"] = new Entity())));

        StringAssert.Contains(fault.Message, "OverrideContent", StringComparison.Ordinal);
    }

    private static OrganizationRequest Request(Guid user, Action<OrganizationRequest>? with = null)
    {
        var request = new OrganizationRequest("SendAppNotification") { ["Title"] = "Welcome", ["Recipient"] = new EntityReference("systemuser", user) };
        with?.Invoke(request);
        return request;
    }

    private Guid User(params string[] roles) => _organization.Dataverse.CreateUser(Guid.NewGuid().ToString("N"), "User", roles);
}
