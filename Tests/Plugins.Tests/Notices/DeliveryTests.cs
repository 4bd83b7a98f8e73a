#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Notices;

/// <summary>How notices reach people, and what becomes of those that do not.</summary>
[TestClass]
public sealed class DeliveryTests : IDisposable
{
    private readonly NoticeOrg _org = new();

    public void Dispose() => _org.Dispose();

    [TestMethod]
    public void Where_the_scope_says_so_they_are_written_to_from_its_queue()
    {
        UseEmail("leads@firm.example");
        Address(_org.Sales.Rep);

        var lead = _org.HandedOver();

        var mail = _org.Mails().Single();
        Assert.AreEqual("A lead for you: Example, Firm", mail.GetAttributeValue<string>("subject"));
        Assert.AreEqual(6, mail.GetAttributeValue<OptionSetValue>("statuscode").Value);
        Assert.AreEqual("queue", Party(mail, "from").LogicalName);
        Assert.AreEqual(_org.Sales.Rep, Party(mail, "to").Id);
        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
        Assert.AreEqual(0, _org.Sales.Effort(lead).Attempts);
        Assert.AreEqual("4/3", _org.CostOfJob());
        _org.NoJobFailed();
    }

    [TestMethod]
    public void Where_it_does_not_they_are_not()
    {
        Address(_org.Sales.Rep);

        _org.HandedOver();

        Assert.IsEmpty(_org.Mails());
        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
    }

    [TestMethod]
    public void Without_a_queue_the_job_fails_and_says_what_to_do_and_the_request_does_not()
    {
        _org.SetScope(row => row[ScopeTable.EmailNotices] = true);

        var lead = _org.HandedOver();

        Assert.IsNotNull(_org.Sales.Handoff(lead));
        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
        CollectionAssert.AreEqual(
            new[] { "People could not be told by e-mail, since the scope names no notice queue; choose a queue whose mailbox may send, or turn E-mail Notices off. They were told in the app." },
            _org.FailedJobs());
    }

    [TestMethod]
    public void Who_has_no_address_keeps_nobody_else_from_his_mail()
    {
        UseEmail("leads@firm.example");
        var handoff = _org.Handoff(_org.HandedOver());
        Address(_org.Manager);
        _org.Org.Dataverse.ClearTraces();

        _org.Set(handoff, HandoffTable.Status, new OptionSetValue(HandoffStatusChoice.Expired));

        Assert.HasCount(1, _org.Told(_org.Manager));
        Assert.AreEqual(_org.Manager, Party(_org.Mails().Single(mail => mail.GetAttributeValue<OptionSetValue>("statuscode").Value == 6), "to").Id);
        Assert.StartsWith("Telling 1 user failed; the others were told. The first fault: systemuser with Id = ", _org.FailedJobs().Single());
    }

    [TestMethod]
    public void A_job_that_runs_again_tells_nobody_twice_and_goes_on_where_it_stopped()
    {
        UseEmail("leads@firm.example");
        Address(_org.Sales.Rep);
        var lead = _org.HandedOver();
        var told = _org.Told(_org.Sales.Rep).Length;
        var mails = _org.Mails().Length;

        // The first try breaks off before the e-mail leaves, as a worker that ends in between; Dataverse runs the job again.
        var tries = 0;
        _org.Org.BeforeCall = call =>
        {
            if (call.Message == "SendEmail" && tries++ == 0)
            {
                throw new InvalidPluginExecutionException(OperationStatus.Retry, "Later.");
            }
        };
        _org.Handoff(lead, row => row[HandoffTable.Why] = "Another reason.");
        _org.Org.BeforeCall = null;

        Assert.AreEqual(2, tries);
        Assert.HasCount(told + 1, _org.Told(_org.Sales.Rep));
        Assert.HasCount(mails + 1, _org.Mails());
        Assert.IsTrue(_org.Mails().All(mail => mail.GetAttributeValue<OptionSetValue>("statuscode").Value == 6));
    }

    [TestMethod]
    public void Two_leads_of_one_name_are_two_leads()
    {
        var (lead, other) = (_org.HandedOver(), _org.HandedOver());

        _org.Handoff(lead);
        _org.Handoff(other);

        Assert.AreEqual(2, _org.Told(_org.Sales.Rep).Count(told => told.StartsWith("A lead for you: Example, Firm: It was your turn.", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void The_same_words_again_later_are_told_again()
    {
        var lead = _org.HandedOver();
        _org.Org.Now = _org.Org.Now.AddMinutes(1);
        _org.Handoff(lead, row => row[HandoffTable.AcceptDueOn] = null);
        _org.Org.Now = _org.Org.Now.AddMinutes(1);
        _org.Handoff(lead, row => row[HandoffTable.AcceptDueOn] = null);

        Assert.HasCount(3, _org.Told(_org.Sales.Rep));
        Assert.AreEqual(_org.Told(_org.Sales.Rep)[1], _org.Told(_org.Sales.Rep)[2]);
    }

    private static EntityReference Party(Entity mail, string column) =>
        mail.GetAttributeValue<EntityCollection>(column).Entities.Single().GetAttributeValue<EntityReference>("partyid");

    private void UseEmail(string address)
    {
        var queue = _org.Org.Admin.Create(new Entity("queue") { ["name"] = "Notices", ["emailaddress"] = address });
        _org.SetScope(row => (row[ScopeTable.EmailNotices], row[ScopeTable.NoticeQueueId]) = (true, new EntityReference("queue", queue)));
    }

    private void Address(Guid user) => _org.Org.Admin.Update(new Entity("systemuser", user) { ["internalemailaddress"] = user.ToString("N") + "@firm.example" });
}
#endif
