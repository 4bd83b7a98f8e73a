using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>E-mails: who they are from and to, sending them, and when activities end.</summary>
[TestClass]
[Follows("learn.microsoft.com dotnet/api microsoft.crm.sdk.messages.sendemailrequest; MicrosoftDocs/powerapps-docs developer/data-platform/activityparty-entity.md; XrmMockup SendEmailRequestHandler (MIT)")]
public sealed class EmailTests : IDisposable
{
    private const int InvalidArgument = unchecked((int)0x80040203);
    private const int InvalidOperation = unchecked((int)0x8004023B);
    private const int NotSupported = unchecked((int)0x80040800);

    private readonly Organization _organization = new();

    public void Dispose() => _organization.Dispose();

    [TestMethod]
    public void PartiesComeBackInTheirColumns()
    {
        var lead = _organization.CreateLead(row => row["emailaddress1"] = "doe@firm.example");
        var queue = Queue();

        var mail = Read(Draft(queue, new EntityReference("lead", lead)));

        var from = (EntityCollection)mail["from"];
        Assert.AreEqual("activityparty", from.EntityName);
        Assert.AreEqual(queue.Id, ((EntityReference)from[0]["partyid"]).Id);
        Assert.AreEqual("queue", ((EntityReference)from[0]["partyid"]).LogicalName);
        Assert.AreEqual(lead, ((EntityReference)((EntityCollection)mail["to"])[0]["partyid"]).Id);
        Assert.IsFalse(mail.Contains("cc"));
    }

    [TestMethod]
    public void APartyIsARowThatExists()
    {
        Assert.ThrowsExactly<DataverseFaultException>(() => Draft(new EntityReference("queue", Guid.NewGuid()), null));
        Organization.Fault(InvalidArgument, () => Draft(new EntityReference("lead", _organization.CreateLead()), null));
        Organization.Fault(InvalidArgument, () => _organization.Service.Create(new Entity("email") { ["to"] = new EntityCollection([new Entity("lead")]) }));
        Organization.Fault(
            NotSupported,
            () => _organization.Service.Create(new Entity("email") { ["to"] = new EntityCollection([new Entity("activityparty") { ["addressused"] = "a@b.example" }]) }));
    }

    [TestMethod]
    [DataRow(true, 6)]
    [DataRow(false, 3)]
    public void ASentMailIsCompletedAndWaitsForTheServerOrIsRecorded(bool issue, int status)
    {
        var id = Draft(Queue(), User("a@firm.example"));

        var response = Send(id, issue);

        Assert.AreEqual("Hello", response.Results["Subject"]);
        Assert.AreEqual(1, Number(id, "statecode"));
        Assert.AreEqual(status, Number(id, "statuscode"));
    }

    [TestMethod]
    public void OnlyADraftIsSent()
    {
        var id = Draft(Queue(), User("a@firm.example"));
        Send(id);

        Assert.AreEqual("Email must be in Draft status to send", Organization.Fault(InvalidOperation, () => Send(id)).Message);
    }

    [TestMethod]
    public void AMailHasASenderAndARecipient()
    {
        Assert.AreEqual("The email must have a sender", Organization.Fault(InvalidOperation, () => Send(Draft(null, User("a@firm.example")))).Message);
        Assert.AreEqual("The email must have at least one recipient before it can be sent", Organization.Fault(InvalidOperation, () => Send(Draft(Queue(), null))).Message);
        Assert.ThrowsExactly<DataverseFaultException>(() => Send(Guid.NewGuid()));
    }

    [TestMethod]
    public void BothHaveAnAddress()
    {
        Assert.EndsWith("does not have an email address", Organization.Fault(InvalidOperation, () => Send(Draft(Queue(null), User("a@firm.example")))).Message);
        Assert.EndsWith("does not have an email address", Organization.Fault(InvalidOperation, () => Send(Draft(Queue(), User(null)))).Message);
    }

    [TestMethod]
    public void WhatCameInIsNotSent()
    {
        var id = Draft(Queue(), User("a@firm.example"), row => row["directioncode"] = false);

        Assert.AreEqual("Cannot send incoming email messages", Organization.Fault(InvalidOperation, () => Send(id)).Message);
    }

    // "By default, it displays the date and time when the activity was completed or canceled, but can be edited."
    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/entities/phonecall.md: ActualEnd")]
    public void AnActivityEndsWhenItIsCompletedIfNobodySaysOtherwise()
    {
        var earlier = Organization.Now.AddHours(-2);
        var (call, other, open) = (Call(), Call(), Call());

        _organization.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        _organization.Service.Update(new Entity("phonecall", other) { ["statecode"] = new OptionSetValue(1), ["actualend"] = earlier });
        _organization.Service.Update(new Entity("phonecall", open) { ["subject"] = "Other" });

        Assert.AreEqual(Organization.Now, End(call));
        Assert.AreEqual(earlier, End(other));
        Assert.IsNull(End(open));
    }

    private Guid Call() => _organization.Service.Create(new Entity("phonecall") { ["subject"] = "Call" });

    private DateTime? End(Guid call) => _organization.Service.Retrieve("phonecall", call, new ColumnSet("actualend")).GetAttributeValue<DateTime?>("actualend");

    private EntityReference Queue(string? address = "queue@firm.example")
        => new("queue", _organization.Service.Create(new Entity("queue") { ["name"] = "Queue", ["emailaddress"] = address }));

    private EntityReference User(string? address)
    {
        var id = _organization.Dataverse.CreateUser(Guid.NewGuid().ToString("N"), "User", "Basic User");
        _organization.Service.Update(new Entity("systemuser", id) { ["internalemailaddress"] = address });
        return new EntityReference("systemuser", id);
    }

    private Guid Draft(EntityReference? from, EntityReference? to, Action<Entity>? with = null)
    {
        var row = new Entity("email") { ["subject"] = "Hello", ["from"] = Party(from), ["to"] = Party(to) };
        with?.Invoke(row);
        return _organization.Service.Create(row);
    }

    private static EntityCollection Party(EntityReference? who) => new([.. new[] { who }.OfType<EntityReference>().Select(one => new Entity("activityparty") { ["partyid"] = one })]);

    private OrganizationResponse Send(Guid id, bool issue = true)
        => _organization.Service.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = id, ["IssueSend"] = issue, ["TrackingToken"] = string.Empty });

    private Entity Read(Guid id) => _organization.Service.Retrieve("email", id, new ColumnSet(true));

    private int Number(Guid id, string column) => Read(id).GetAttributeValue<OptionSetValue>(column).Value;
}
