using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Columns of each type that exports have: those that hold values, and those whose use faults by name.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs maker/data-platform/types-of-fields.md")]
public sealed class ColumnTypeTests
{
    [TestMethod]
    public void EveryTypeThatHoldsValuesGivesThemBack()
    {
        using var organization = new Organization(new TestZip()
            .ItemColumn("xl_text", "nvarchar", "<Format>email</Format><MaxLength>100</MaxLength>")
            .ItemColumn("xl_memo", "ntext", "<Format>textarea</Format><MaxLength>2000</MaxLength>")
            .ItemColumn("xl_int", "int", "<Format>duration</Format><MinValue>-5</MinValue><MaxValue>5</MaxValue>")
            .ItemColumn("xl_big", "bigint", string.Empty)
            .ItemColumn("xl_float", "float", "<MinValue>-1E300</MinValue><MaxValue>1E300</MaxValue><Accuracy>5</Accuracy>")
            .ItemColumn("xl_bit", "bit", "<AppDefaultValue>1</AppDefaultValue>")
            .ItemColumn("xl_zone", "datetime", "<Format>datetime</Format><Behavior>3</Behavior>")
            .ItemColumn("xl_guid", "uniqueidentifier", string.Empty)
            .ItemColumn("xl_tags", "multiselectpicklist", "<OptionSetName>xl_tier</OptionSetName>")
            .ItemColumn("xl_customer", "customer", string.Empty));
        var id = Guid.NewGuid();
        var contact = organization.NewContact();

        var item = organization.Item(organization.CreateItem(i =>
        {
            i["xl_text"] = "no e-mail address, which only forms would mind";
            i["xl_memo"] = "two\nlines";
            i["xl_int"] = -5;
            i["xl_big"] = 1L << 60;
            i["xl_float"] = 1E299;
            i["xl_zone"] = new DateTime(2026, 7, 1, 12, 0, 0, DateTimeKind.Unspecified);
            i["xl_guid"] = id;
            i["xl_tags"] = new OptionSetValueCollection { new(2), new(1), new(2) };
            i["xl_customer"] = contact;
        }));

        Assert.AreEqual("two\nlines", item["xl_memo"]);
        Assert.AreEqual(-5, item["xl_int"]);
        Assert.AreEqual(1L << 60, item["xl_big"]);
        Assert.AreEqual(1E299, item["xl_float"]);
        Assert.IsTrue((bool)item["xl_bit"]);
        Assert.AreEqual(new DateTime(2026, 7, 1, 12, 0, 0), item["xl_zone"]);
        Assert.AreEqual(id, item["xl_guid"]);
        CollectionAssert.AreEqual(new[] { 1, 2 }, item.GetAttributeValue<OptionSetValueCollection>("xl_tags").Select(o => o.Value).ToArray());
        Assert.AreEqual("contact", item.GetAttributeValue<EntityReference>("xl_customer").LogicalName);
    }

    [TestMethod]
    public void ValuesThatAColumnDoesNotTakeFault()
    {
        using var organization = new Organization(new TestZip()
            .ItemColumn("xl_float", "float", "<MinValue>0</MinValue><MaxValue>1</MaxValue>")
            .ItemColumn("xl_tags", "multiselectpicklist", "<OptionSetName>xl_tier</OptionSetName>")
            .ItemColumn("xl_customer", "customer", string.Empty));
        void Refuses(int code, string column, object value) => Organization.Fault(code, () => organization.CreateItem(i => i[column] = value));

        Refuses(ErrorCodes.ValueOutOfRange, "xl_float", 1.5);
        Refuses(ErrorCodes.ValueOutOfRange, "xl_float", double.MaxValue);
        Refuses(ErrorCodes.ValueOutOfRange, "xl_float", double.NaN);
        Refuses(ErrorCodes.ChoiceValueOutOfRange, "xl_tags", new OptionSetValueCollection { new(1), new(99) });
        Refuses(ErrorCodes.InvalidArgument, "xl_tags", new OptionSetValue(1));
        Refuses(ErrorCodes.InvalidArgument, "xl_customer", new EntityReference("lead", organization.CreateLead()));
    }

    [TestMethod]
    public void NoChoiceIsNoValue()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_tags", "multiselectpicklist", "<OptionSetName>xl_tier</OptionSetName>"));

        Assert.IsFalse(organization.Item(organization.CreateItem(i => i["xl_tags"] = new OptionSetValueCollection())).Contains("xl_tags"));
    }

    [TestMethod]
    [DataRow("image", "", "an image column")]
    [DataRow("file", "<MaxValue>32768</MaxValue>", "a file column")]
    [DataRow("partylist", "", "a column of activity parties")]
    [DataRow("entityname", "", "a column that names a table")]
    [DataRow("virtual", "", "a column of the type virtual")]
    [DataRow("managedproperty", "", "a column of the type managedproperty")]
    [DataRow("int", "<SourceType>1</SourceType>", "a calculated column")]
    [DataRow("money", "<SourceType>2</SourceType>", "a rollup column")]
    [DataRow("decimal", "<SourceType>3</SourceType>", "a formula column")]
    [DataRow("hologram", "", "a column of the unknown type hologram")]
    public void ATypeThatHoldsNothingIsNamedAndItsUseFaultsByName(string type, string tail, string what)
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_odd", type, tail));
        var id = organization.CreateItem();
        Action[] uses =
        [
            () => organization.CreateItem(i => i["xl_odd"] = 1),
            () => organization.Service.Update(new Entity("xl_item", id) { ["xl_odd"] = null }),
            () => organization.Service.Retrieve("xl_item", id, new ColumnSet("xl_odd")),
            () => organization.Service.RetrieveMultiple(new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_odd") }),
            () => organization.Service.RetrieveMultiple(new QueryByAttribute("xl_item") { Attributes = { "xl_odd" }, Values = { 1 } }),
            () => organization.Service.RetrieveMultiple(new FetchExpression("<fetch><entity name='xl_item'><attribute name='xl_odd' /></entity></fetch>")),
        ];

        CollectionAssert.Contains(organization.Report.NotSupported.ToList(), $"column xl_item.xl_odd, {what}");
        foreach (var use in uses)
        {
            StringAssert.Contains(Organization.Fault(ErrorCodes.NotSupported, use).Message, "xl_item.xl_odd", StringComparison.Ordinal);
        }

        Assert.IsFalse(organization.Item(id).Contains("xl_odd"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/transaction-currency-currency-entity.md")]
    public void MoneyBringsItsCurrencyRateAndBaseAmount()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_total", "money", "<MinValue>0</MinValue><MaxValue>1000</MaxValue><Accuracy>2</Accuracy>"));

        var item = organization.Item(organization.CreateItem(i => i["xl_total"] = new Money(12.5m)));

        Assert.AreEqual(12.5m, item.GetAttributeValue<Money>("xl_total_base").Value);
        Assert.AreEqual(1m, item["exchangerate"]);
        Assert.AreEqual("transactioncurrency", item.GetAttributeValue<EntityReference>("transactioncurrencyid").LogicalName);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/create-auto-number-attributes.md")]
    public void AnAutonumberColumnCountsFrom1000()
    {
        using var organization = new Organization(new TestZip().ItemColumn(
            "xl_number", "nvarchar", "<MaxLength>60</MaxLength><AutoNumberFormat>WID-{SEQNUM:5}-{RANDSTRING:6}-{DATETIMEUTC:yyyyMMddhhmmss}</AutoNumberFormat>"));

        var first = (string)organization.Item(organization.CreateItem())["xl_number"];
        var second = (string)organization.Item(organization.CreateItem())["xl_number"];
        var own = (string)organization.Item(organization.CreateItem(i => i["xl_number"] = "mine"))["xl_number"];

        StringAssert.Matches(first, new("^WID-01000-[A-Z0-9]{6}-20260304103015$"));
        StringAssert.Matches(second, new("^WID-01001-[A-Z0-9]{6}-20260304103015$"));
        Assert.AreNotEqual(first[10..16], second[10..16]);
        Assert.AreEqual("mine", own);
    }

    [TestMethod]
    [DataRow("{SEQNUM:0}")]
    [DataRow("{RANDSTRING:7}")]
    [DataRow("{SEQNUM")]
    [DataRow("{COUNTER:3}")]
    public void APatternThatIsNoneIsRefused(string pattern)
        => StringAssert.Contains(
            Zips.Refusal(new TestZip().ItemColumn("xl_number", "nvarchar", $"<MaxLength>60</MaxLength><AutoNumberFormat>{pattern}</AutoNumberFormat>")),
            "AutoNumberFormat",
            StringComparison.Ordinal);

    [TestMethod]
    public void ALookupToSeveralTablesKeepsWhichOne()
    {
        using var organization = new Organization(new TestZip()
            .ItemColumn("xl_about", "lookup", string.Empty)
            .Customization(Zips.OneToMany("xl_item_lead_about", "xl_About", "Lead"))
            .Customization(Zips.OneToMany("xl_item_contact_about", "xl_About", "Contact")));
        var contact = organization.NewContact();

        var item = organization.Item(organization.CreateItem(i => i["xl_about"] = contact));

        Assert.AreEqual(contact, item["xl_about"]);
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.CreateItem(i => i["xl_about"] = new EntityReference("systemuser", organization.Dataverse.AdministratorId)));
    }

    [TestMethod]
    public void ALocalChoiceHasItsOwnValues()
    {
        using var organization = new Organization(new TestZip().ItemColumn(
            "xl_size", "picklist", "<AppDefaultValue>2</AppDefaultValue><optionset Name=\"xl_item_xl_size\"><options><option value=\"1\" /><option value=\"2\" /></options></optionset>"));

        Assert.AreEqual(2, organization.Item(organization.CreateItem()).GetAttributeValue<OptionSetValue>("xl_size").Value);
        Organization.Fault(ErrorCodes.ChoiceValueOutOfRange, () => organization.CreateItem(i => i["xl_size"] = new OptionSetValue(3)));
    }

    [TestMethod]
    public void ATableHasTheSystemColumnsThoughTheFileLeavesThemOut()
    {
        using var organization = new Organization();

        Assert.AreEqual("DateTime", organization.Dataverse.ColumnTypes("xl_item")["overriddencreatedon"]);
        Assert.AreEqual("Lookup", organization.Dataverse.ColumnTypes("xl_item")["owningbusinessunit"]);
        StringAssert.Contains(
            Zips.Refusal(new TestZip().ItemColumn("owningteam", "nvarchar", "<MaxLength>10</MaxLength>")), "column xl_item.owningteam", StringComparison.Ordinal);
    }
}
