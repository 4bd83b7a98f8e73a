using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Mapping;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Tests.Mapping;

/// <summary>The example of docs/mapping.md does what the page says.</summary>
[TestClass]
public sealed class MappingPageTests
{
    [TestMethod]
    public void The_example_becomes_the_leads_that_the_page_names()
    {
        using var folder = new TemporaryFolder();
        var blocks = File.ReadAllText(Repository.Path("docs", "mapping.md")).Split("```");
        var definition = DefinitionFile.Read(DefinitionFile.Default);
        var mapping = MappingFile.Read(folder.Write("mapping.json", blocks[3]["json".Length..]), definition);
        using var file = new LeadFile(folder.Write("fair.csv", blocks[1].TrimStart()), mapping, mapping.Now!.Value);

        var leads = file.Rows().Select(row => row.Lead!).ToArray();

        CollectionAssert.AreEqual(new[] { "A-17", "A-18", "A-19" }, leads.Select(lead => lead.Id).ToArray());
        Assert.AreEqual("companyname Nordwind 0, numberofemployees  120, industrycode  12, leadsourcecode  7", Values(leads[0]));
        Assert.AreEqual("companyname Lindgren 0, leadsourcecode  7", Values(leads[1]));
        Assert.AreEqual(new Signal("demo_request", new DateTime(2026, 9, 3, 0, 0, 0, DateTimeKind.Utc)), leads[0].Signals.Single());
        Assert.AreEqual(new Answer("budget", "2", new DateTime(2026, 9, 4, 0, 0, 0, DateTimeKind.Utc)), leads[0].Answers.Single());
        Assert.IsEmpty(leads[1].Signals);
        Assert.IsEmpty(leads[1].Answers);
        Assert.HasCount(1, leads[2].Signals);
    }

    private static string Values(MappedLead lead) => string.Join(", ", lead.Values.Select(value => $"{value.Target.Name} {value.Cell.Text} {value.Cell.Number}"));
}
