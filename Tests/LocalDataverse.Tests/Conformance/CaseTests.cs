using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Cases of rows, states, keys and batches that other stand-ins test.</summary>
[TestClass]
[Follows("XrmMockup TestCreate, TestUpdate, TestRetrieve, TestStates, TestAlternateKeys, TestUpsert, TestExecuteTransaction, TestExecuteMultiple (MIT)")]
public sealed class CaseTests
{
    [TestMethod]
    public void AnIdIsTakenOnce()
    {
        using var organization = new Organization();
        var id = organization.CreateItem();

        Organization.Fault(ErrorCodes.DuplicateRecord, () => organization.CreateItem(i => i.Id = id));
        Assert.AreEqual(1, organization.Count("xl_item"));
    }

    [TestMethod]
    public void TheIdMayBeAColumn()
    {
        using var organization = new Organization();
        var id = Guid.NewGuid();

        Assert.AreEqual(id, organization.CreateItem(i => i["xl_itemid"] = id));
        organization.Service.Update(new Entity("xl_item") { ["xl_itemid"] = id, ["xl_name"] = "Changed" });
        Assert.AreEqual("Changed", organization.Item(id)["xl_name"]);
    }

    [TestMethod]
    public void SystemColumnsAreThePlatforms()
    {
        using var organization = new Organization();
        var id = organization.CreateLead(l => l["createdon"] = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.AreEqual(Organization.Now, organization.Lead(id)["createdon"]);
        organization.Service.Update(new Entity("lead", id) { ["modifiedon"] = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc), ["jobtitle"] = "CEO" });
        Assert.AreEqual(Organization.Now, organization.Lead(id)["modifiedon"]);
    }

    [TestMethod]
    public void AnUpdateTellsWhoAndWhenAndMovesTheVersion()
    {
        var now = Organization.Now;
        using var organization = new Organization(new TestZip().Role("Leads", "prvWriteLead Global", "prvReadLead Global"), o => o.Clock = () => now);
        var id = organization.CreateLead();
        var before = organization.Lead(id);
        now = now.AddHours(1);
        var user = organization.Dataverse.CreateUser("u@x", "Una U", "Leads");

        organization.Dataverse.As(user).Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        var after = organization.Lead(id);
        Assert.AreEqual(Organization.Now.AddHours(1), after["modifiedon"]);
        Assert.AreEqual(user, after.GetAttributeValue<EntityReference>("modifiedby").Id);
        Assert.AreEqual(before["createdon"], after["createdon"]);
        Assert.AreNotEqual(before.RowVersion, after.RowVersion);
    }

    [TestMethod]
    public void ARetrieveOfNoColumnsGivesTheIdAndOfAnUnknownOneFaults()
    {
        using var organization = new Organization();
        var id = organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "leadid" }, organization.Service.Retrieve("lead", id, new ColumnSet(false)).Attributes.Keys.ToArray());
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.NoColumn, () => organization.Service.Retrieve("lead", id, new ColumnSet("nosuch"))).Message, "nosuch", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Retrieve("lead", id, null!));
    }

    [TestMethod]
    [DataRow(0, 2)]
    [DataRow(2, null)]
    [DataRow(2, 5)]
    [DataRow(null, 2)]
    public void AStateTakesItsStatuses(int? state, int? status)
    {
        using var organization = new Organization();
        var id = organization.CreateLead();

        organization.Service.Update(State(id, state, status));

        var lead = organization.Lead(id);
        Assert.AreEqual(state ?? 0, lead.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(status ?? 4, lead.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    [DataRow(0, 5)]
    [DataRow(2, 1)]
    [DataRow(null, 3)]
    public void AStateTakesNoOtherStatus(int? state, int? status)
    {
        using var organization = new Organization();
        var id = organization.CreateLead();

        Organization.Fault(ErrorCodes.InvalidStatusForState, () => organization.Service.Update(State(id, state, status)));

        Assert.AreEqual(1, organization.Lead(id).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public void AnUnknownStateFaults()
    {
        using var organization = new Organization();
        var id = organization.CreateLead();

        Assert.ThrowsExactly<DataverseFaultException>(() => organization.Service.Update(State(id, 99, null)));
        Assert.ThrowsExactly<DataverseFaultException>(() => organization.Service.Execute(new SetStateRequest
        {
            EntityMoniker = new EntityReference("lead", id),
            State = new OptionSetValue(99),
            Status = new OptionSetValue(-1),
        }));
    }

    [TestMethod]
    public void ANewRowIsInItsFirstState()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.CreateLead(l => l["statecode"] = new OptionSetValue(2)));
        Assert.AreEqual(2, organization.Lead(organization.CreateLead(l => l["statuscode"] = new OptionSetValue(2))).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public void ARowIsReadChangedAndDeletedByItsKey()
    {
        using var organization = new Organization();
        var id = organization.CreateItem(i => i["xl_code"] = "A1");
        var key = new EntityReference("xl_item", "xl_code", "A1");

        var read = (RetrieveResponse)organization.Service.Execute(new RetrieveRequest { Target = key, ColumnSet = new ColumnSet("xl_name") });
        Assert.AreEqual(id, read.Entity.Id);
        organization.Service.Update(new Entity("xl_item", "xl_code", "A1") { ["xl_name"] = "Changed" });
        Assert.AreEqual("Changed", organization.Item(id)["xl_name"]);
        organization.Service.Execute(new DeleteRequest { Target = key });
        Assert.AreEqual(0, organization.Count("xl_item"));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Service.Execute(new DeleteRequest { Target = key }));
    }

    [TestMethod]
    public void ColumnsThatAreNoKeyNameNoRow()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.NoAlternateKey, () => organization.Service.Update(new Entity("xl_item", "xl_name", "A") { ["xl_count"] = 1 }));
        Organization.Fault(
            ErrorCodes.NoAlternateKey, () => organization.Service.Execute(new UpsertRequest { Target = new Entity("xl_item", "xl_name", "A") { ["xl_count"] = 1 } }));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/use-executetransaction.md")]
    public void ATransactionAnswersInOrderOnDemand()
    {
        using var organization = new Organization();
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = Organization.NewLead() },
            new CreateRequest { Target = new Entity("xl_item") { ["xl_name"] = "One" } },
        };

        var response = (ExecuteTransactionResponse)organization.Service.Execute(new ExecuteTransactionRequest { Requests = requests, ReturnResponses = true });
        Assert.AreEqual("One", organization.Item(((CreateResponse)response.Responses[1]).id)["xl_name"]);
        Assert.IsFalse(((CreateRequest)requests[1]).Target.Contains("xl_itemid"), "the caller's row stays as it was");

        Assert.IsFalse(organization.Service.Execute(new ExecuteTransactionRequest { Requests = requests, ReturnResponses = false }).Results.Contains("Responses"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/use-executetransaction.md")]
    public void BatchesHoldNoBatchesButTransactions()
    {
        using var organization = new Organization();
        var transaction = new ExecuteTransactionRequest { Requests = [new CreateRequest { Target = Organization.NewLead() }], ReturnResponses = true };
        var multiple = new ExecuteMultipleRequest { Requests = [transaction], Settings = new ExecuteMultipleSettings { ReturnResponses = true } };

        organization.Service.Execute(multiple);
        Assert.AreEqual(1, organization.Count("lead"));

        Organization.Fault(ErrorCodes.InvalidOperation, () => organization.Service.Execute(new ExecuteTransactionRequest { Requests = [transaction] }));
        Organization.Fault(ErrorCodes.InvalidOperation, () => organization.Service.Execute(new ExecuteTransactionRequest { Requests = [multiple] }));
        Organization.Fault(ErrorCodes.InvalidOperation, () => organization.Service.Execute(new ExecuteMultipleRequest { Requests = [multiple], Settings = new ExecuteMultipleSettings() }));
        Assert.AreEqual(1, organization.Count("lead"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/execute-multiple-requests.md: the maximum batch size is 1,000")]
    public void ABatchOfMoreThanAThousandIsRefusedAsAWhole()
    {
        using var organization = new Organization();
        var requests = new OrganizationRequestCollection();
        requests.AddRange(Enumerable.Repeat(new CreateRequest { Target = Organization.NewLead() }, 1001));

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new ExecuteMultipleRequest { Requests = requests, Settings = new ExecuteMultipleSettings() }));
        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/execute-multiple-requests.md: ContinueOnError, ReturnResponses")]
    [DataRow(false, false, 1, 1)]
    [DataRow(false, true, 2, 1)]
    [DataRow(true, false, 1, 2)]
    [DataRow(true, true, 3, 2)]
    public void ABatchGoesOnAndAnswersAsItsSettingsSay(bool goesOn, bool answers, int items, int rows)
    {
        using var organization = new Organization();

        var response = (ExecuteMultipleResponse)organization.Service.Execute(new ExecuteMultipleRequest
        {
            Requests =
            [
                new CreateRequest { Target = Organization.NewLead() },
                new CreateRequest { Target = new Entity("nosuch") },
                new CreateRequest { Target = Organization.NewLead() },
            ],
            Settings = new ExecuteMultipleSettings { ContinueOnError = goesOn, ReturnResponses = answers },
        });

        Assert.IsTrue(response.IsFaulted);
        Assert.HasCount(items, response.Responses);
        Assert.AreEqual(1, response.Responses.Single(r => r.Fault is not null).RequestIndex);
        Assert.AreEqual(rows, organization.Count("lead"));
    }

    private static Entity State(Guid id, int? state, int? status)
    {
        var lead = new Entity("lead", id);
        if (state is { } newState)
        {
            lead["statecode"] = new OptionSetValue(newState);
        }

        if (status is { } newStatus)
        {
            lead["statuscode"] = new OptionSetValue(newStatus);
        }

        return lead;
    }
}
