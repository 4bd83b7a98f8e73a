using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Two requests at once: what each sees of the other, when it waits, and what it fails with.</summary>
[TestClass]
public sealed class InterleavingTests
{
    private const string Versioning = "MicrosoftDocs/sql-docs relational-databases/sql-server-transaction-locking-and-row-versioning-guide.md";
    private const string Locking = "MicrosoftDocs/powerapps-docs developer/data-platform/scalable-customization-design/database-transactions.md";
    private const string Errors = "MicrosoftDocs/SupportArticles-docs power-platform/power-apps/dataverse/bulk-operation-errors.md";

    private static readonly Action<Dataverse> CreateLead = dataverse => dataverse.AsAdministrator().Create(Organization.NewLead());

    [TestMethod]
    [Follows(Versioning)]
    public void AStatementSeesWhatIsCommittedAndItsOwnTransaction()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "count lead").Step("Create", "lead", 40, "count lead"));
        using var interleaving = new Interleaving(organization.Dataverse);

        interleaving.Run(CreateItem(), CreateLead, pauseOfFirst: 0, pauseOfSecond: 2);

        Assert.AreEqual("0 lead", Line(interleaving.First));
        Assert.AreEqual("1 lead", Line(interleaving.Second));
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Versioning)]
    public void TheNextStatementSeesWhatWasCommittedMeanwhile()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "count lead;count lead"));
        using var interleaving = new Interleaving(organization.Dataverse);

        interleaving.Run(CreateItem(), CreateLead, pauseOfFirst: 2);

        CollectionAssert.AreEqual(new[] { "0 lead", "1 lead" }, interleaving.First.Traces[^1].Lines.ToArray());
    }

    [TestMethod]
    [Follows(Locking)]
    public void WhoWritesAHeldRowWaitsAndGoesOnWithWhatWasCommitted()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 40, "count xl_item"));
        var lead = organization.CreateLead();
        using var interleaving = new Interleaving(organization.Dataverse);

        var (first, second) = interleaving.Run(Update(lead, "firstname", "Ann"), Update(lead, "lastname", "Poe"), pauseOfFirst: 1);

        Assert.IsFalse(first.HasWaited);
        Assert.IsTrue(second.HasWaited);
        var row = interleaving.First.AsAdministrator().Retrieve("lead", lead, new ColumnSet(true));
        Assert.AreEqual("Ann Poe", row["fullname"]);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Locking)]
    public void WhoWritesAnotherRowDoesNotWait()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 40, "count xl_item"));
        var (one, other) = (organization.CreateLead(), organization.CreateLead());
        using var interleaving = new Interleaving(organization.Dataverse);

        var (_, second) = interleaving.Run(Update(one, "firstname", "Ann"), Update(other, "firstname", "Bob"), pauseOfFirst: 1);

        Assert.IsFalse(second.HasWaited);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/optimistic-concurrency.md")]
    public void OfTwoUpdatesOfOneVersionOneFails()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 40, "count xl_item"));
        var lead = organization.CreateLead();
        var version = organization.Lead(lead).RowVersion;
        using var interleaving = new Interleaving(organization.Dataverse);
        Action<Dataverse> update = dataverse => dataverse.AsAdministrator().Execute(new UpdateRequest
        {
            Target = new Entity("lead", lead) { RowVersion = version, ["jobtitle"] = "Clerk" },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        });

        var (first, second) = interleaving.Run(update, update, pauseOfFirst: 1);

        Assert.IsNull(first.Fault);
        Assert.IsTrue(second.HasWaited);
        Assert.AreEqual(ErrorCodes.RowVersionMismatch, second.Fault!.ErrorCode);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Versioning)]
    public void AKeyThatIsTakenMeanwhileIsADuplicate()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "count lead"));
        using var interleaving = new Interleaving(organization.Dataverse);

        var (first, second) = interleaving.Run(CreateItem("code"), CreateItem("CODE"), pauseOfFirst: 1);

        Assert.IsNull(first.Fault);
        Assert.IsTrue(second.HasWaited);
        Assert.AreEqual(ErrorCodes.DuplicateRecord, second.Fault!.ErrorCode);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Versioning)]
    public void AKeyWhoseOwnerIsUndoneIsFree()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "count lead"));
        using var interleaving = new Interleaving(organization.Dataverse);
        var fails = Transaction(Item("code"), new CreateRequest { Target = new Entity("nosuchtable") });

        var (first, second) = interleaving.Run(fails, CreateItem("code"), pauseOfFirst: 1);

        Assert.AreEqual(ErrorCodes.NoTable, first.Fault!.ErrorCode);
        Assert.IsTrue(second.HasWaited);
        Assert.IsNull(second.Fault);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Versioning)]
    public void WhatWasCommittedDuringATransactionThatIsUndoneStays()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "count lead"));
        using var interleaving = new Interleaving(organization.Dataverse);
        var fails = Transaction(Item("code"), new CreateRequest { Target = new Entity("nosuchtable") });

        var (first, second) = interleaving.Run(fails, CreateLead, pauseOfFirst: 1);

        Assert.IsNotNull(first.Fault);
        Assert.IsFalse(second.HasWaited);
        Assert.HasCount(1, interleaving.First.AsAdministrator().RetrieveMultiple(new QueryExpression("lead")).Entities);
        Assert.IsEmpty(interleaving.First.AsAdministrator().RetrieveMultiple(new QueryExpression("xl_item")).Entities);
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    [Follows(Errors)]
    public void OfTwoThatWaitForEachOtherOneFails()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 40, "count xl_item"));
        var (one, other) = (organization.CreateLead(), organization.CreateLead());
        using var interleaving = new Interleaving(organization.Dataverse);

        var (first, second) = interleaving.Run(
            Transaction(Change(one, "first"), Change(other, "first")),
            Transaction(Change(other, "second"), Change(one, "second")),
            pauseOfFirst: 1);

        Assert.AreEqual(ErrorCodes.SqlError, first.Fault!.ErrorCode);
        StringAssert.Contains(first.Fault.Message, "Sql Number: 1205");
        Assert.IsNull(second.Fault);
        var rows = interleaving.First.AsAdministrator().RetrieveMultiple(new QueryExpression("lead") { ColumnSet = new ColumnSet("jobtitle") }).Entities;
        Assert.IsTrue(rows.All(row => row.GetAttributeValue<string>("jobtitle") == "second"));
        AssertCopiesAgree(interleaving);
    }

    [TestMethod]
    public void ARunCanBeHadAgain()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "create xl_item aside"));
        using var interleaving = new Interleaving(organization.Dataverse, options => options.Clock = () => Organization.Now);
        var runs = new string[2];
        for (var run = 0; run < 2; run++)
        {
            interleaving.Restart();
            interleaving.Run(CreateLead, CreateLead, pauseOfFirst: 1, pauseOfSecond: 2);
            using var snapshot = interleaving.First.TakeSnapshot();
            runs[run] = SnapshotText.Of(snapshot);
        }

        Assert.AreEqual(runs[0], runs[1]);
    }

    [TestMethod]
    public void ACallCanBeLeftOut()
    {
        using var organization = new Organization(
            new TestZip().Step("Create", "lead", 40, "update jobtitle Clerk").Step("Delete", "lead", 20, "create xl_item aside"),
            options => options.LeaveOut = call => call is { Message: "Update" } or { Table: "xl_item" });

        var lead = organization.CreateLead();

        Assert.IsFalse(organization.Lead(lead).Contains("jobtitle"));
        Assert.HasCount(1, organization.Dataverse.Traces[0].Calls);
        Organization.Fault(ErrorCodes.NotSupported, () => organization.Service.Delete("lead", lead));
    }

    private static Action<Dataverse> CreateItem(string? code = null) => dataverse => dataverse.AsAdministrator().Execute(Item(code));

    private static CreateRequest Item(string? code) => new() { Target = new Entity("xl_item") { ["xl_name"] = "Item", ["xl_code"] = code } };

    private static Action<Dataverse> Update(Guid lead, string column, string value)
        => dataverse => dataverse.AsAdministrator().Update(new Entity("lead", lead) { [column] = value });

    private static UpdateRequest Change(Guid lead, string title) => new() { Target = new Entity("lead", lead) { ["jobtitle"] = title } };

    private static Action<Dataverse> Transaction(params OrganizationRequest[] requests)
    {
        var all = new OrganizationRequestCollection();
        all.AddRange(requests);
        return dataverse => dataverse.AsAdministrator().Execute(new ExecuteTransactionRequest { Requests = all });
    }

    private static string Line(Dataverse dataverse) => dataverse.Traces[^1].Lines.Single();

    private static void AssertCopiesAgree(Interleaving interleaving)
    {
        using var first = interleaving.First.TakeSnapshot();
        using var second = interleaving.Second.TakeSnapshot();
        Assert.AreEqual(SnapshotText.Of(first), SnapshotText.Of(second));
    }
}
