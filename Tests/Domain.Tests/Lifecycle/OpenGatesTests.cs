using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>Which leads may go to sales with the authority still open: those of which only G1 or G3 is unknown.</summary>
[TestClass]
public sealed class OpenGatesTests
{
    private const string G5Counts = "gates.G5.mandatory = true", G3IsAdvisory = "gates.G3.mandatory = false", G1IsAdvisory = "gates.G1.mandatory = false";

    [TestMethod]
    public void A_qualified_lead_has_nothing_open() => Require(WorkedLead.Input(), Verdict.Qualified, only: false, persona: false);

    [TestMethod]
    public void Nobody_asked_who_decides() => Require(WithoutAuthority(), Verdict.NeedsVerification, only: true, persona: false);

    [TestMethod]
    public void Nothing_is_known_of_the_firm() => Require(WithoutFirm(WorkedLead.Input()), Verdict.NeedsVerification, only: true, persona: true);

    [TestMethod]
    public void Both_are_unknown() => Require(WithoutFirm(WithoutAuthority()), Verdict.NeedsVerification, only: true, persona: true);

    [TestMethod]
    public void A_gate_that_is_not_met_decides()
    {
        var lead = WithoutFirm(WithoutAuthority());
        lead.Signals.Clear();

        Require(lead, Verdict.NotQualified, only: false, persona: false);
    }

    [TestMethod]
    public void Another_mandatory_gate_that_is_unknown_keeps_the_lead_back()
    {
        var lead = WithoutFirm(WithoutAuthority());
        lead.Columns.Remove("need");

        Require(lead, Verdict.NeedsVerification, only: true, persona: true);
        Require(lead, Verdict.NeedsVerification, only: false, persona: false, G5Counts);
    }

    [TestMethod]
    public void An_advisory_gate_is_not_open()
    {
        Require(WithoutAuthority(), Verdict.Qualified, only: false, persona: false, G3IsAdvisory);
        Require(WithoutFirm(WithoutAuthority()), Verdict.NeedsVerification, only: true, persona: false, G1IsAdvisory);
    }

    private static LeadInput WithoutAuthority()
    {
        var lead = WorkedLead.Input();
        lead.Answers.Clear();
        return lead;
    }

    private static LeadInput WithoutFirm(LeadInput lead)
    {
        foreach (var column in new[] { "industrycode", "numberofemployees", "revenue" })
        {
            lead.Columns.Remove(column);
        }

        return lead;
    }

    private static void Require(LeadInput lead, Verdict verdict, bool only, bool persona, params string[] edits)
    {
        var evaluation = lead.Judge(Defaults.Read(JsonEdit.Apply(Defaults.Json, edits)), WorkedLead.Now);

        Assert.AreEqual(verdict, evaluation.Verdict);
        Assert.AreEqual(only, evaluation.OnlyAuthorityOpen);
        Assert.AreEqual(persona, evaluation.PersonaOpen);
        Assert.AreEqual(evaluation.Gates[GateId.G1] == GateState.Unknown && only, persona || (only && !evaluation.Definition.Gates.Headers[0].Mandatory));
    }
}
