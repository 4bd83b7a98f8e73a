using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Routing;
using XrmLeads.Domain.Tests.Reading;

namespace XrmLeads.Domain.Tests.Routing;

/// <summary>Conditions of members are those of definitions.</summary>
[TestClass]
public sealed class MemberConditionsTests
{
    private const string Own = "{'columns':[{'name':'new_language','type':'text','label':'Language'}],'appliesTo':[{'kind':'text','column':'new_language','values':['German']}]}";

    [TestMethod]
    [DataRow("[{'kind':'text','column':'address1_country','values':['Germany','Austria']}]", "address1_country", "Austria", true)]
    [DataRow("[{'kind':'text','column':'address1_country','values':['Germany','Austria']}]", "address1_country", "France", false)]
    [DataRow("[{'kind':'text','column':'address1_country','values':['Germany','Austria']}]", "address1_country", "", false)]
    [DataRow("{'appliesTo':[{'kind':'choice','column':'industrycode','values':[9]}]}", "industrycode", "9", true)]
    [DataRow("{'appliesTo':[{'kind':'choice','column':'industrycode','values':[9]}]}", "industrycode", "8", false)]
    [DataRow("[{'kind':'present','columns':['companyname']},{'kind':'choice','column':'industrycode','values':[9]}]", "industrycode", "9", false)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['{0F8FAD5B-D9CB-469F-A165-70867728950E}']}]", "campaignid", "0f8fad5b-d9cb-469f-a165-70867728950e", true)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['0f8fad5bd9cb469fa16570867728950e']}]", "campaignid", "0f8fad5b-d9cb-469f-a165-70867728950e", true)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['0f8fad5b-d9cb-469f-a165-70867728950e']}]", "campaignid", "1f8fad5b-d9cb-469f-a165-70867728950e", false)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['0f8fad5b-d9cb-469f-a165-70867728950e']}]", "campaignid", "", false)]
    [DataRow(Own, "new_language", "German", true)]
    [DataRow(Own, "new_language", "English", false)]
    public void A_lead_meets_them_or_not(string json, string column, string value, bool expected)
    {
        var conditions = MemberConditions.Read(Edit.Quoted(json)).Conditions!;
        var facts = conditions.CreateFacts();
        if (value.Length > 0)
        {
            ColumnText.Set(facts, conditions.Columns.Single(one => one.Name == column), value);
        }

        Assert.AreEqual(expected, conditions.Hold(facts));
    }

    [TestMethod]
    [DataRow("[{'kind':'text'", "$", Rule.Syntax)]
    [DataRow("'Germany'", "$", Rule.WrongType)]
    [DataRow("[]", "$.appliesTo", Rule.EmptyList)]
    [DataRow("{}", "$.appliesTo", Rule.Missing)]
    [DataRow("[{'kind':'texts','column':'address1_country','values':['Germany']}]", "$.appliesTo[0].kind", Rule.UnknownKind)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['Spring']}]", "$.appliesTo[0].values[0]", Rule.BadText)]
    [DataRow("[{'kind':'text','column':'campaignid','values':['0f8fad5b-d9cb-469f-a165-70867728950e','0F8FAD5BD9CB469FA16570867728950E']}]", "$.appliesTo[0].values[1]", Rule.ListedTwice)]
    [DataRow("[{'kind':'signal','signal':'demo_request'}]", "$.appliesTo[0].kind", Rule.KindIsNoCondition)]
    [DataRow("[{'kind':'text','column':'new_language','values':['German']}]", "$.appliesTo[0].column", Rule.UnknownColumn)]
    [DataRow("{'appliesTo':[{'kind':'present','columns':['companyname']}],'else':1}", "$.else", Rule.UnknownProperty)]
    public void A_fault_is_named_with_its_place(string json, string path, string rule)
    {
        var reading = MemberConditions.Read(Edit.Quoted(json));

        Assert.IsNull(reading.Conditions);
        Assert.HasCount(1, reading.Faults, string.Join("\n", reading.Faults.Select(one => one.Path + ": " + one.Problem)));
        Assert.AreEqual(path, reading.Faults[0].Path);
        Assert.AreEqual(rule, reading.Faults[0].Rule);
        Sentences.Require(reading.Faults[0]);
    }
}
