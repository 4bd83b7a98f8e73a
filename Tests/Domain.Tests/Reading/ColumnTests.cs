using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Tests.Reading;

/// <summary>Which columns a definition may read: standard ones, those of the parent, those it declares, and those that the host knows of.</summary>
[TestClass]
public sealed class ColumnTests
{
    private static readonly Edit UsesTier = Edit.Of("'columns': ['websiteurl']", "'columns': ['websiteurl', 'new_tier']");

    [TestMethod]
    public void A_declared_column_brings_its_type_and_its_labels()
    {
        var definition = Defaults.Read(Edit.Of("'column': 'industrycode'", "'column': 'new_sector'").And(
            "'columns': [],",
            "'columns': [{ 'name': 'new_sector', 'type': 'choice', 'label': 'Sector', 'choices': [{ 'value': 6, 'label': 'Steel' }] }],").Json);

        var column = definition.FindColumn("new_sector")!;
        Assert.AreEqual(ColumnType.Choice, column.Type);
        Assert.AreEqual("Sector", column.Label);
        Assert.AreEqual("Steel", column.ChoiceText(6));
        Assert.AreEqual("7", column.ChoiceText(7));
        Assert.AreEqual("new_sector", definition.OwnColumns.Keys.Single());
    }

    [TestMethod]
    public void A_standard_column_may_be_given_a_label()
    {
        var definition = Defaults.Read(Edit.Of("'columns': [],", "'columns': [{ 'name': 'revenue', 'type': 'number', 'label': 'Turnover' }],").Json);

        Assert.AreEqual("Turnover", definition.FindColumn("revenue")!.Label);
    }

    [TestMethod]
    public void A_column_of_the_parent_account_or_contact_is_marked_as_such()
    {
        var definition = Defaults.Read(
            Edit.Of("'column': 'revenue'", "'column': 'parentaccountid.revenue'")
                .And("'columns': ['websiteurl']", "'columns': ['parentcontactid.jobtitle']").Json);

        Assert.IsTrue(definition.FindColumn("parentaccountid.revenue")!.IsOnParent);
        Assert.IsTrue(definition.FindColumn("parentcontactid.jobtitle")!.IsOnParent);
        Assert.IsFalse(definition.FindColumn("industrycode")!.IsOnParent);
    }

    [TestMethod]
    public void A_column_that_the_host_knows_needs_no_declaration()
    {
        var catalogue = new ColumnCatalogue();
        catalogue.Add("new_tier", ColumnType.Reference);

        Assert.IsNotNull(DefinitionReader.Read(UsesTier.Json, catalogue).Definition);
        Assert.AreEqual(Rule.UnknownColumn, DefinitionReader.Read(UsesTier.Json).Faults.Single().Rule);
    }

    [TestMethod]
    [DataRow("new_teir", "Did you mean \"new_tier\"?")]
    [DataRow("Revenue", "Did you mean \"revenue\"?")]
    [DataRow("parentcontactid.jobtitel", "Did you mean \"parentcontactid.jobtitle\"?")]
    [DataRow("parentaccountid.jobtitle", "Declare it under \"columns\" if the org has added it.")]
    [DataRow("ownerid.fullname", "Declare it under \"columns\" if the org has added it.")]
    public void A_mistyped_column_is_told_what_it_might_mean(string name, string remedy)
    {
        var json = Edit.Of("'columns': ['websiteurl']", "'columns': ['" + name + "']")
            .And("'columns': [],", "'columns': [{ 'name': 'new_tier', 'type': 'text' }],").Json;

        Assert.AreEqual(remedy, DefinitionReader.Read(json).Faults.Single().Remedy);
    }

    [TestMethod]
    [DataRow("'name': 'industrycode', 'type': 'text'", "$.columns[0].type")]
    [DataRow("'name': 'industrycode', 'type': 'chioce'", "$.columns[0].type")]
    [DataRow("'name': 'industrycode', 'type': 3", "$.columns[0].type")]
    [DataRow("'name': 'industrycode'", "$.columns[0].type")]
    [DataRow("'name': 'industrycode', 'type': ''", "$.columns[0].type")]
    [DataRow("'name': '', 'type': 'text'", "$.columns[0].name")]
    [DataRow("'name': 'parentaccountid.', 'type': 'text'", "$.columns[0].name")]
    [DataRow("'name': 'ownerid.new_a', 'type': 'text'", "$.columns[0].name")]
    [DataRow("'name': '1a', 'type': 'text'", "$.columns[0].name")]
    [DataRow("'name': 'new_a', 'type': 'text', 'label': ' '", "$.columns[0].label")]
    public void A_faulty_declaration_is_one_fault_and_what_reads_the_column_is_none(string declaration, string path) =>
        Assert.AreEqual(path, DefinitionReader.Read(Edit.Of("'columns': [],", "'columns': [{ " + declaration + " }],").Json).Faults.Single().Path);
}
