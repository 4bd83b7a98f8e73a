using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Exporting;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Tests.Exporting;

/// <summary>What a masked export shows of texts.</summary>
[TestClass]
public sealed class MaskingTests
{
    private const string Canary = "Canary & Sons";

    private static readonly Masking Masking = new(DefinitionFile.ReadText(DefinitionFile.Default));

    [TestMethod]
    [DataRow("lead", "", "city country county postalcode stateorprovince upszone jobtitle msdyn_scorehistory msdyn_scorereasons sic traversedpath")]
    [DataRow("account", "parentaccountid.", "city country county postalcode stateorprovince upszone sic stockexchange traversedpath")]
    [DataRow("contact", "parentcontactid.", "city country county postalcode stateorprovince upszone department jobtitle suffix traversedpath")]
    public void Of_all_standard_texts_only_those_stay_that_say_what_a_lead_is_and_not_who(string table, string prefix, string stay)
    {
        var columns = StandardTables.Load()[table].Columns.Values.Where(column => column.Type is "Text" or "Memo").Select(column => column.Name).ToList();

        var shown = columns.Where(column => Masking.Of(prefix + column, Canary).Contains("Canary"));

        Assert.IsGreaterThan(40, columns.Count);
        CollectionAssert.AreEquivalent(
            stay.Split(' '), shown.Select(column => column.StartsWith("address", System.StringComparison.Ordinal) ? column["address1_".Length..] : column).Distinct().ToArray());
    }

    [TestMethod]
    [DataRow("jane@canary.example", "masked@masked.example")]
    [DataRow("jane@gmail.com", "masked@gmail.com")]
    [DataRow("Jane@GMail.com", "masked@GMail.com")]
    [DataRow("jane doe@canary.example", "masked address@masked.example")]
    [DataRow("jane@doe@canary.example", "masked address@masked.example")]
    [DataRow("@canary.example", "masked address@masked.example")]
    [DataRow("jane@canary", "masked@masked")]
    [DataRow("canary", "(masked)")]
    public void An_address_stays_valid_or_not_and_keeps_a_domain_that_the_definition_lists(string address, string shown) =>
        Assert.AreEqual(shown, Masking.Of("emailaddress1", address));

    [TestMethod]
    [DataRow("https://canary.example/people/jane", "https://masked.example")]
    [DataRow("canary.example", "(masked)")]
    public void Of_a_web_site_nothing_stays(string site, string shown) => Assert.AreEqual(shown, Masking.Of("websiteurl", site));
}
