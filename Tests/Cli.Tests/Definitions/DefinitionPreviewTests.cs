using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Tests.Definitions;

/// <summary><c>definition preview</c>: how many leads a version would move, before it is in force.</summary>
[TestClass]
public class DefinitionPreviewTests
{
    private static readonly DateTime Now = DateTime.UtcNow.AddMinutes(-10);

    [TestMethod]
    public void TheMatrixIsPrintedAndIsWhatHappens()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        org.Succeeds("tick");
        org.Do(Now, admin =>
        {
            admin.Execute(new CreateRequest { Target = Lead("Older"), ["BypassCustomPluginExecution"] = true });
            admin.Create(Lead("New"));
            admin.Create(Lead("Newer"));
        });

        var preview = org.Json("definition", "preview", "--version", "default/1");
        var file = org.Json("definition", "preview", "default");
        var csv = org.Succeeds("definition", "preview", "default", "--format", "csv");
        var table = org.Succeeds("definition", "preview", "--version", "default/1");

        Assert.AreEqual(preview.ToString(), file.ToString());
        Assert.AreEqual((3, 2, 1), (Number(preview, "leads"), Number(preview, "moving"), Number(preview, "starting")));
        Assert.AreEqual("from,to,leads\n(none),Inquiry,1\nInquiry,Nurturing,2\n", csv.Output.Replace("\r\n", "\n", StringComparison.Ordinal));
        StringAssert.Contains(table.Output, "2 of 3 open leads would change their stage; 1 would get their first one.");
        StringAssert.Contains(table.Messages, "3 leads in ");
        Assert.IsTrue(org.Rows(LeadTable.Name).Where(lead => lead.Contains(LeadTable.Stage)).All(lead => Stage(lead) == StageChoice.Inquiry), "Nothing is written.");

        Act("mia.marketing", "propose", "default/1");
        Act("mara.signs", "sign", "default/1", "--for", "marketing");
        Act("sol.signs", "sign", "default/1", "--for", "sales");
        Act("alex.admin", "activate", "default/1");
        org.Do(Now.AddMinutes(1), admin => admin.Update(new Entity(ScopeTable.Name, org.Rows(ScopeTable.Name).Single().Id)
        {
            [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce),
        }));
        org.Succeeds("tick", "--now", Iso(Now.AddMinutes(3)));
        CollectionAssert.AreEqual(
            new[] { StageChoice.Inquiry, StageChoice.Nurturing, StageChoice.Nurturing }, org.Rows(LeadTable.Name).Select(Stage).Order().ToArray());

        void Act(string user, params string[] act) => org.Succeeds(["definition", .. act, "--as", user, "--now", Iso(Now.AddMinutes(1))]);
    }

    [TestMethod]
    public void WhatCannotBePreviewedIsSaidInASentence()
    {
        using var folder = new TemporaryFolder();
        var org = new LocalOrg(folder);
        var faulty = folder.Path("faulty.json");
        File.WriteAllText(faulty, """{"name":"Faulty","scope":"default"}""");

        Assert.AreEqual(2, org.Call("definition", "preview").Code);
        Assert.AreEqual(2, org.Call("definition", "preview", "default", "--version", "default/1").Code);
        Assert.AreEqual(2, org.Call("definition", "preview", "default", "--format", "xml").Code);
        var run = org.Call("definition", "preview", faulty);
        Assert.AreEqual(1, run.Code);
        StringAssert.Contains(run.Messages, "The definition has faults");
        StringAssert.Contains(org.Call("definition", "preview", "--version", "default/7").Messages, "There is no version default/7 here");
    }

    private static Entity Lead(string name) => new(LeadTable.Name)
    {
        ["lastname"] = name,
        ["companyname"] = "Firm",
        ["jobtitle"] = "Head of Operations",
        ["emailaddress1"] = "a@firm.example",
    };

    private static int Stage(Entity lead) => lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Iso(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
}
