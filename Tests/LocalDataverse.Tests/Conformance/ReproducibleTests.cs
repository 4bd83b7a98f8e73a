using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>With a fixed clock and fixed ids a run stores the same, row versions and the organization's own rows included.</summary>
[TestClass]
public sealed class ReproducibleTests
{
    [TestMethod]
    public void TwoRunsStoreTheSame()
    {
        var zip = new TestZip().Step("Create", "lead", 40, "create xl_item aside", mode: 1).Step("Update", "lead", 20, "create xl_item before");
        using var content = zip.Build();

        Assert.AreEqual(Run(content, fixedIds: true), Run(content, fixedIds: true));
        Assert.AreNotEqual(Run(content, fixedIds: false), Run(content, fixedIds: false));
    }

    private static string Run(MemoryStream zip, bool fixedIds)
    {
        var next = 0;
        using var dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => Organization.Now, Ids = fixedIds ? () => new Guid(++next, 0, 0, new byte[8]) : null });
        zip.Position = 0;
        dataverse.Import(zip);
        var rep = dataverse.As(dataverse.CreateUser("r@x", "Rita Rep", "System Administrator"));
        var lead = rep.Create(Organization.NewLead());
        rep.Update(new Entity("lead", lead) { ["revenue"] = new Money(5) });
        rep.Create(Organization.NewLead("Poe"));
        rep.Delete("lead", lead);
        using var snapshot = dataverse.TakeSnapshot();
        return SnapshotText.Of(snapshot);
    }
}
