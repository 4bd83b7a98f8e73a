#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Intake;

/// <summary>Of several open leads with one e-mail address the oldest gets the signals, and the others name it.</summary>
[TestClass]
public sealed class DuplicateTests : IDisposable
{
    private readonly JudgingOrg _org = JudgingOrg.Active(RolloutModeChoice.Enforce);

    public void Dispose() => _org.Dispose();

    [TestMethod]
    public void A_younger_one_names_the_oldest_and_signals_go_to_that()
    {
        var (oldest, second, third, other) = (Create("Anna@firm.example"), Create("anna@FIRM.example"), Create("anna@firm.example "), Create("anna@firm.examples"));

        Assert.AreEqual((null, oldest, oldest, null), (_org.DuplicateOf(oldest), _org.DuplicateOf(second), _org.DuplicateOf(third), _org.DuplicateOf(other)));
        Assert.AreEqual(oldest, _org.Rep.Arrive("ANNA@firm.example", "pricing_page").LeadId());
    }

    [TestMethod]
    public void Another_address_ends_it_and_begins_it()
    {
        var (oldest, second, third) = (Create("a@firm.example"), Create("a@firm.example"), Create("b@firm.example"));

        Update(second, "emailaddress1", "b@firm.example");
        Assert.AreEqual((null, null, second), (_org.DuplicateOf(oldest), _org.DuplicateOf(second), _org.DuplicateOf(third)));
        Update(second, "emailaddress1", null);
        Assert.AreEqual((null, null, null), (_org.DuplicateOf(oldest), _org.DuplicateOf(second), _org.DuplicateOf(third)));
        Update(second, "emailaddress1", "a@firm.example");
        Assert.AreEqual(oldest, _org.DuplicateOf(second));
    }

    [TestMethod]
    public void Where_the_oldest_is_closed_the_next_one_takes_its_place_until_it_is_opened_again()
    {
        var (oldest, second, third) = (Create("a@firm.example"), Create("a@firm.example"), Create("a@firm.example"));

        _org.SetState(oldest, 2);
        Assert.AreEqual((null, second), (_org.DuplicateOf(second), _org.DuplicateOf(third)));
        _org.SetState(oldest, 0);
        Assert.AreEqual((oldest, oldest), (_org.DuplicateOf(second), _org.DuplicateOf(third)));
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void A_merge_clears_it_whichever_is_kept(bool keepsTheYounger)
    {
        var (oldest, second, third) = (Create("a@firm.example"), Create("a@firm.example"), Create("a@firm.example"));
        var (kept, closed) = keepsTheYounger ? (second, oldest) : (oldest, second);

        _org.Merge(kept, closed);

        Assert.AreEqual((null, kept), (_org.DuplicateOf(kept), _org.DuplicateOf(third)));
    }

    [TestMethod]
    public void A_caller_cannot_set_it_and_other_saves_do_not_look()
    {
        var (oldest, second) = (Create("a@firm.example"), Create("b@firm.example"));

        Update(second, LeadTable.DuplicateOfId, oldest.Reference());
        Assert.IsNull(_org.DuplicateOf(second));

        // The definition reads the address, so each of these is judged; only the second asks who waits for it.
        Update(second, "emailaddress1", "B@firm.example");
        _org.Costs("1/1");
        Update(second, "emailaddress1", "c@firm.example");
        _org.Costs("2/1");
    }

    private Guid Create(string email)
    {
        _org.Now = _org.Now.AddMinutes(1);
        return _org.Admin.Create(Arrivals.Lead(email));
    }

    private void Update(Guid lead, string column, object? value) => _org.Admin.Update(new Entity(LeadTable.Name, lead) { [column] = value });
}
#endif
