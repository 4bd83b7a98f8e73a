using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>How far each right reaches at each depth, on own rows, those of the unit, of the unit below, and of others.</summary>
[TestClass]
[Follows("MicrosoftDocs/power-platform admin/security-roles-privileges.md and how-record-access-determined.md; XrmMockup TestPrivileges/*, Fake4Dataverse SecurityEnforcementTests")]
public sealed class DepthTests
{
    private const string Basics = "prvReadLead Global;prvReadxl_Item Global;prvAppendxl_Item Global;prvCreatexl_Item Global;prvWritexl_Item Global;";

    // Own, colleague's, of the unit below, of the unit above, of the unit beside.
    [TestMethod]
    [DataRow("Basic", "own")]
    [DataRow("Local", "own,same")]
    [DataRow("Deep", "own,same,below")]
    [DataRow("Global", "own,same,below,above,beside")]
    public void EachRightReachesAsDeepAsTheRoleSays(string depth, string expected)
    {
        foreach (var right in new[] { "Read", "Write", "Delete", "Assign", "AppendTo", "Append" })
        {
            using var units = new Units(new TestZip().Role("Tested", Privileges(right, depth)));
            var user = units.User(units.East, "Tested");
            var rows = new (string Name, Guid Owner)[]
                { ("own", user), ("same", units.InEast), ("below", units.InSouth), ("above", units.InRoot), ("beside", units.InWest) };
            var reached = rows.Where(row => right == "Append" ? Appends(units, user, row.Owner) : Reaches(units, user, right, units.Lead(row.Owner)));

            Assert.AreEqual(expected, string.Join(',', reached.Select(r => r.Name)), right);
        }
    }

    [TestMethod]
    [DataRow("Basic", "own")]
    [DataRow("Local", "own,same")]
    [DataRow("Deep", "own,same,below")]
    [DataRow("Global", "own,same,below,above,beside")]
    public void ARowIsCreatedForWhomCreateAndAssignReach(string depth, string expected)
    {
        using var units = new Units(new TestZip()
            .Role("Tested", $"prvCreateLead {depth}", "prvAssignLead Global", "prvReadLead Global")
            .Role("Assigns", $"prvAssignLead {depth}", "prvCreateLead Global", "prvReadLead Global")
            .Role("Only Creates", "prvCreateLead Global", "prvReadLead Global"));
        foreach (var role in new[] { "Tested", "Assigns" })
        {
            var user = units.User(units.East, role);
            var owners = new (string Name, Guid Owner)[]
                { ("own", user), ("same", units.InEast), ("below", units.InSouth), ("above", units.InRoot), ("beside", units.InWest) };
            var reached = owners.Where(o => Units.Does(() => units.As(user).Create(new Entity("lead") { ["lastname"] = "x", ["ownerid"] = Units.UserRef(o.Owner) })));

            Assert.AreEqual(expected, string.Join(',', reached.Select(r => r.Name)), role);
        }

        var creator = units.User(units.East, "Only Creates");
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.As(creator).Create(new Entity("lead") { ["ownerid"] = Units.UserRef(units.InEast) })).Message,
            "prvAssignLead",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void WithoutThePrivilegeNoRowIsReachedAndTheFaultNamesIt()
    {
        foreach (var right in new[] { "Read", "Write", "Delete", "Assign", "AppendTo" })
        {
            using var units = new Units(new TestZip().Role("Tested", [.. Privileges(right, "Global").Where(p => p != $"prv{right}Lead Global")]));
            var user = units.User(units.East, "Tested", right == "Read" ? "Tested" : "Reads");
            var lead = units.Lead(right == "Read" ? units.InEast : user);

            StringAssert.Contains(
                Organization.Fault(ErrorCodes.PrivilegeDenied, () => Use(units, user, right, lead)).Message, $"is missing prv{right}Lead privilege", StringComparison.Ordinal);
        }
    }

    [TestMethod]
    public void TheFaultOfTheAccessCheckNamesRowOwnerUnitAndRight()
    {
        using var units = new Units(new TestZip().Role("Tested", "prvReadLead Basic"));
        var (user, lead) = (units.User(units.East, "Tested"), units.Lead(units.InWest));

        var fault = Organization.Fault(ErrorCodes.AccessDenied, () => units.As(user).Retrieve("lead", lead, new ColumnSet(false)));

        StringAssert.StartsWith(
            fault.Message,
            $"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: {lead}, OwnerId: {units.InWest}, OwnerIdType: 8 and CallingUser: {user}. "
                + $"ObjectTypeCode: lead, objectBusinessUnitId: {units.West}, AccessRights: ReadAccess.",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void QueriesLinksAggregatesAndExistsFindOnlyWhatReadReaches()
    {
        using var units = new Units(new TestZip().Role("Tested", "prvReadLead Local", "prvReadxl_Item Deep"));
        var user = units.User(units.East, "Tested");
        var (mine, beside) = (units.Lead(units.InEast, "Mine"), units.Lead(units.InWest, "Beside"));
        foreach (var (lead, owner, name) in new[] { (mine, units.InSouth, "Below"), (mine, units.InWest, "Hidden"), (beside, units.InEast, "Orphan") })
        {
            units.Admin.Create(new Entity("xl_item") { ["xl_name"] = name, ["xl_leadid"] = Units.LeadRef(lead), ["ownerid"] = Units.UserRef(owner) });
        }

        var service = units.As(user);
        EntityCollection Fetch(string inside, string head = "") => service.RetrieveMultiple(new FetchExpression($"<fetch {head}>{inside}</fetch>"));
        string Names(string inside, string column) => string.Join(',', Fetch(inside).Entities.Select(e => e[column]));

        Assert.AreEqual("Mine", Names("<entity name='lead'><attribute name='lastname'/></entity>", "lastname"));
        Assert.AreEqual("Below,Orphan", Names("<entity name='xl_item'><attribute name='xl_name'/><order attribute='xl_name'/></entity>", "xl_name"));
        Assert.AreEqual("Below", Names("<entity name='xl_item'><attribute name='xl_name'/><link-entity name='lead' from='leadid' to='xl_leadid'/></entity>", "xl_name"));
        var outer = Fetch("<entity name='xl_item'><attribute name='xl_name'/><order attribute='xl_name'/><link-entity name='lead' from='leadid' to='xl_leadid' link-type='outer' alias='l'><attribute name='lastname'/></link-entity></entity>");
        Assert.AreEqual("Mine,", string.Join(',', outer.Entities.Select(e => e.GetAttributeValue<AliasedValue>("l.lastname")?.Value)));
        Assert.AreEqual("Mine", Names("<entity name='lead'><attribute name='lastname'/><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='exists'/></entity>", "lastname"));
        Assert.IsEmpty(Fetch("<entity name='lead'><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='exists'><filter><condition attribute='xl_name' operator='eq' value='Hidden'/></filter></link-entity></entity>").Entities);
        var count = Fetch("<entity name='xl_item'><attribute name='xl_itemid' aggregate='count' alias='n'/></entity>", "aggregate='true'").Entities.Single();
        Assert.AreEqual(2, ((AliasedValue)count["n"]).Value);
    }

    [TestMethod]
    public void TheDeepestOfSeveralRolesCounts()
    {
        using var units = new Units(new TestZip().Role("Own", "prvReadLead Basic").Role("Unit", "prvReadLead Local"));
        var (one, both) = (units.User(units.East, "Own"), units.User(units.East, "Own", "Unit"));
        var lead = units.Lead(units.InEast);

        Assert.IsFalse(units.CanRead(one, lead));
        Assert.IsTrue(units.CanRead(both, lead));
    }

    [TestMethod]
    public void RowsOfTheOrganizationAreForWhoHasThePrivilege()
    {
        using var units = new Units(new TestZip().Role("Tested", "prvReadTransactionCurrency Basic").Role("None"));
        var currency = units.Admin.RetrieveMultiple(new QueryExpression("transactioncurrency")).Entities[0].Id;

        Assert.IsTrue(units.CanRead(units.User(units.South, "Tested"), currency, "transactioncurrency"));
        Assert.IsFalse(units.CanRead(units.User(units.South, "None"), currency, "transactioncurrency"));
    }

    [TestMethod]
    [DataRow("Basic", "own")]
    [DataRow("Local", "own,same")]
    [DataRow("Deep", "own,same,below")]
    [DataRow("Global", "own,same,below,above,beside")]
    public void RowsOfBusinessUnitsAreReachedByUnit(string depth, string expected)
    {
        using var units = new Units(new TestZip().Role("Tested", $"prvReadUser {depth}"));
        var user = units.User(units.East, "Tested");
        var rows = new (string Name, Guid Id)[] { ("own", user), ("same", units.InEast), ("below", units.InSouth), ("above", units.InRoot), ("beside", units.InWest) };

        Assert.AreEqual(expected, string.Join(',', rows.Where(r => units.CanRead(user, r.Id, "systemuser")).Select(r => r.Name)));
    }

    [TestMethod]
    public void AppendingNeedsReadOfTheParentToo()
    {
        using var units = new Units(new TestZip().Role("Blind", "prvAppendToLead Global", "prvReadxl_Item Global", "prvAppendxl_Item Global", "prvCreatexl_Item Global"));
        var (user, lead) = (units.User(units.East, "Blind"), units.Lead(units.InEast));

        var fault = Organization.Fault(ErrorCodes.PrivilegeDenied, () => Use(units, user, "AppendTo", lead));

        StringAssert.Contains(fault.Message, "prvReadLead", StringComparison.Ordinal);
    }

    [TestMethod]
    public void AnAssignmentNeedsWriteToo()
    {
        using var units = new Units(new TestZip().Role("Assigns", "prvReadLead Global", "prvAssignLead Global"));
        var user = units.User(units.East, "Assigns");

        StringAssert.Contains(Organization.Fault(ErrorCodes.PrivilegeDenied, () => Use(units, user, "Assign", units.Lead(user))).Message, "prvWriteLead", StringComparison.Ordinal);
    }

    [TestMethod]
    public void BulkMessagesCheckEachRow()
    {
        using var units = new Units(new TestZip().Role("Tested", "prvReadLead Global", "prvWriteLead Local"));
        var user = units.User(units.East, "Tested");
        Entity Row(Guid owner) => new("lead", units.Lead(owner)) { ["jobtitle"] = "x" };
        UpdateMultipleRequest Request(params Entity[] rows) => new() { Targets = new EntityCollection(rows) { EntityName = "lead" } };

        units.As(user).Execute(Request(Row(user), Row(units.InEast)));

        var (first, second) = (Row(user), Row(units.InWest));
        Organization.Fault(ErrorCodes.AccessDenied, () => units.As(user).Execute(Request(first, second)));
        Assert.IsFalse(units.Organization.Lead(first.Id).Contains("jobtitle"));
    }

    private static string[] Privileges(string right, string depth)
        => [.. (Basics + (right is "Assign" ? "prvWriteLead Global;" : string.Empty) + (right is "Append" ? "prvAppendToLead Global;" : string.Empty))
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Where(p => !p.StartsWith(NameOf(right) + " ", StringComparison.Ordinal)), $"{NameOf(right)} {depth}"];

    private static string NameOf(string right) => "prv" + right + (right == "Append" ? "xl_Item" : "Lead");

    private static bool Reaches(Units units, Guid user, string right, Guid lead)
        => right == "Read" ? units.CanRead(user, lead) : Units.Does(() => Use(units, user, right, lead));

    private static bool Appends(Units units, Guid user, Guid owner)
    {
        var item = units.Admin.Create(new Entity("xl_item") { ["ownerid"] = Units.UserRef(owner) });
        return Units.Does(() => units.As(user).Update(new Entity("xl_item", item) { ["xl_leadid"] = Units.LeadRef(units.Lead(owner)) }));
    }

    private static void Use(Units units, Guid user, string right, Guid lead)
    {
        var service = units.As(user);
        switch (right)
        {
            case "Read":
                service.Retrieve("lead", lead, new ColumnSet(false));
                break;
            case "Write":
                service.Update(new Entity("lead", lead) { ["jobtitle"] = "x" });
                break;
            case "Delete":
                service.Delete("lead", lead);
                break;
            case "Assign":
                service.Update(new Entity("lead", lead) { ["ownerid"] = Units.UserRef(units.InRoot) });
                break;
            case "AppendTo":
                service.Create(new Entity("xl_item") { ["xl_leadid"] = Units.LeadRef(lead) });
                break;
            default:
                throw new ArgumentException(right);
        }
    }
}
