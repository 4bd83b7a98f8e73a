#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Faults;

/// <summary>The check of the order tells a right one from a wrong one; <see cref="FaultTests"/> puts it to the plugins.</summary>
[TestClass]
public class LockOrderTests
{
    private static readonly Guid Lead = new("11111111-2222-3333-4444-555555555555");
    private static readonly Guid Other = new("11111111-2222-3333-4444-555555555556");

    private static readonly ServiceCall Search = Call("RetrieveMultiple", LeadStateTable.Name, Guid.Empty, LeadStateTable.Id);
    private static readonly ServiceCall Lock = Call("Upsert", LeadStateTable.Name, Lead, LeadStateTable.LeadId, LeadStateTable.Lock);
    private static readonly ServiceCall Read = Call("RetrieveMultiple", LeadTable.Name, Lead, LeadTable.Stage, LeadStateTable.Name + "." + LeadStateTable.State);
    private static readonly ServiceCall WriteState = Call("Update", LeadStateTable.Name, Lead, LeadStateTable.State);
    private static readonly ServiceCall Write = Call("Update", LeadTable.Name, Lead, LeadTable.Stage);
    private static readonly ServiceCall Foreign = Call("RetrieveMultiple", SignalTable.Name, Guid.Empty, SignalTable.OccurredOn);

    [TestMethod]
    public void The_lock_comes_first()
    {
        Assert.IsEmpty(LockOrder.Check([Foreign, Search, Lock, Read, Foreign, WriteState, Write]));
        Assert.IsEmpty(LockOrder.Check([Call("Delete", LeadStateTable.Name, Other)]));
        Assert.IsTrue(LockOrder.Locks([Search, Lock]));
    }

    [TestMethod]
    public void What_comes_before_the_lock_is_named()
    {
        Assert.HasCount(3, LockOrder.Check([Foreign, Search, Read, WriteState, Write]));
        Assert.HasCount(1, LockOrder.Check([Read, Lock, WriteState, Write]));
        StringAssert.StartsWith(LockOrder.Check([Write, Lock, Read])[0], "call 1, Update of lead by ");
        Assert.IsFalse(LockOrder.Locks([Read, WriteState]));
    }

    [TestMethod]
    public void The_lock_of_another_lead_is_none()
    {
        Assert.HasCount(1, LockOrder.Check([Lock, Read with { Row = Other }]));
        Assert.HasCount(1, LockOrder.Check([Lock, Read with { Row = Guid.Empty }]));
        Assert.HasCount(1, LockOrder.Check([Call("Upsert", LeadTable.Name, Lead), Lock]));
    }

    [TestMethod]
    public void A_search_that_reads_more_than_ids_is_none()
    {
        Assert.HasCount(1, LockOrder.Check([Call("RetrieveMultiple", LeadTable.Name, Guid.Empty, LeadTable.Id, LeadTable.Stage), Lock]));
        Assert.HasCount(1, LockOrder.Check([Call("RetrieveMultiple", SignalTable.Name, Guid.Empty, SignalTable.OccurredOn, LeadTable.Name + "." + LeadTable.Stage), Lock]));
    }

    private static ServiceCall Call(string message, string table, Guid row, params string[] columns) =>
        new(1, message, table, !message.StartsWith("Retrieve", StringComparison.Ordinal), "XrmLeads.Steps.Any") { Row = row, Columns = columns };
}
#endif
