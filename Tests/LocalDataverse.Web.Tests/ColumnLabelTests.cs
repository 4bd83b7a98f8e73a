using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Standard columns are called what Dynamics 365 calls them.</summary>
[TestClass]
public class ColumnLabelTests
{
    [TestMethod]
    [DataRow("lead", "fullname", "Name")]
    [DataRow("lead", "companyname", "Company Name")]
    [DataRow("lead", "subject", "Topic")]
    [DataRow("lead", "ownerid", "Owner")]
    [DataRow("opportunity", "name", "Topic")]
    [DataRow("phonecall", "subject", "Subject")]
    [DataRow("account", "name", "Account Name")]
    public async Task A_standard_column_has_the_label_that_people_know(string table, string column, string label)
    {
        await using var site = await Site.StartAsync();

        var model = await site.GetAsync("/_local/app/table/" + table);

        Assert.AreEqual(label, model["columns"]!.AsArray().Single(each => each!["logicalName"]!.ToString() == column)!["displayName"]!.ToString());
    }
}
