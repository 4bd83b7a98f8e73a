using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests;

/// <summary>A fresh organization in memory with a test zip imported, and the few calls that most tests make.</summary>
internal sealed class Organization : IDisposable
{
    internal static readonly DateTime Now = new(2026, 3, 4, 10, 30, 15, DateTimeKind.Utc);

    internal Organization(TestZip? zip = null, Action<DataverseOptions>? configure = null)
    {
        var options = new DataverseOptions { Clock = () => Now };
        configure?.Invoke(options);
        Dataverse = Dataverse.InMemory(options);
        using var stream = (zip ?? new TestZip()).Build();
        Report = Dataverse.Import(stream);
        Service = Dataverse.AsAdministrator();
        Dataverse.ClearTraces();
    }

    internal Dataverse Dataverse { get; }

    internal ImportReport Report { get; }

    /// <summary>The administrator's service.</summary>
    internal IOrganizationService Service { get; }

    internal RequestTrace LastTrace => Dataverse.Traces[^1];

    internal RequestTrace LastTraceOf(string message) => Dataverse.Traces.Last(t => t.Message == message && !t.IsAsync);

    public void Dispose() => Dataverse.Dispose();

    internal static Entity NewLead(string lastName = "Doe") => new("lead") { ["subject"] = "Interest", ["lastname"] = lastName };

    internal static DataverseFaultException Fault(int code, Action action)
    {
        var fault = Assert.ThrowsExactly<DataverseFaultException>(action);
        Assert.AreEqual(code, fault.ErrorCode, fault.Message);
        return fault;
    }

    internal Guid CreateLead(Action<Entity>? fill = null)
    {
        var lead = NewLead();
        fill?.Invoke(lead);
        return Service.Create(lead);
    }

    internal Guid CreateItem(Action<Entity>? fill = null)
    {
        var item = new Entity("xl_item") { ["xl_name"] = "Item" };
        fill?.Invoke(item);
        return Service.Create(item);
    }

    internal Entity Lead(Guid id) => Service.Retrieve("lead", id, new ColumnSet(true));

    internal Entity Item(Guid id) => Service.Retrieve("xl_item", id, new ColumnSet(true));

    internal int Count(string table) => Service.RetrieveMultiple(new QueryExpression(table)).Entities.Count;

    /// <summary>What plugins traced in the newest request that traced anything.</summary>
    internal string[] Lines() => [.. Dataverse.Traces.Last(t => t.Lines.Count > 0).Lines];
}
