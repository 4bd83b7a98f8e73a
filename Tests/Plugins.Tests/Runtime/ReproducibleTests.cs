#if NET
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Runtime;

/// <summary>With a fixed clock and fixed ids the product stores the same bytes in every run.</summary>
[TestClass]
public class ReproducibleTests
{
    [TestMethod]
    public void Two_runs_store_the_same()
    {
        var first = Run();

        CollectionAssert.AreEqual(first, Run());
        Assert.IsTrue(first.Any(line => line.StartsWith(EvaluationTable.Name, StringComparison.Ordinal)));
        Assert.IsTrue(first.Any(line => line.StartsWith(StageHistoryTable.Name, StringComparison.Ordinal)));
    }

    private static string[] Run()
    {
        var now = new DateTime(2025, 1, 31, 12, 0, 0, DateTimeKind.Utc);
        var count = 0;
        using var dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => now, Ids = () => new Guid(++count, 0x5e, 0x5e, new byte[8]) });
        using (var zip = new MemoryStream(ManagedZip.Bytes))
        {
            dataverse.Import(zip);
        }

        var admin = dataverse.AsAdministrator();
        var rep = dataverse.As(dataverse.CreateUser("rita.rep", "Rita Rep", "Salesperson", "XrmLeads Sales Rep", "XrmLeads Qualifier"));
        admin.Execute(new OrganizationRequest(InstallDefaultsApi.Name));
        for (var i = 0; i < 3; i++)
        {
            var lead = rep.Create(JudgingOrg.Lead());
            admin.Execute(new OrganizationRequest(RecordSignalApi.Name) { [RecordSignalApi.Request.LeadId] = lead, [RecordSignalApi.Request.SignalType] = "demo_request" });
            JudgingOrg.SubmitAnswers(rep, lead, """[{"item":"need","value":"3"},{"item":"budget","value":"3"}]""");
            now = now.AddDays(40);
            admin.Execute(new OrganizationRequest(ProcessDueApi.Name));
        }

        using var snapshot = dataverse.TakeSnapshot();
        return [.. snapshot.Rows().Select(row => row.Key + " " + string.Join(' ', Columns(row.Key, row.Value))).Order(StringComparer.Ordinal)];
    }

    // The lock is a number that only has to change: the plugin takes the machine's tick count.
    private static IEnumerable<string> Columns(string table, IReadOnlyDictionary<string, object?> row) => row
        .Where(column => column.Value is not null && !(table == LeadStateTable.Name && column.Key == LeadStateTable.Lock))
        .Select(column => column.Key + "=" + (column.Value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(column.Value, CultureInfo.InvariantCulture)));
}
#endif
