using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Packaging.Generating;

namespace XrmLeads.Packaging.Tests;

/// <summary>What follows from something else.</summary>
[TestClass]
public sealed class GenerateTests
{
    private const string Step = "Solution/SdkMessageProcessingSteps/{ec01e428-69bc-5bf4-9e61-c5d593dfd599}.xml";
    private const string Manifest = "Solution/Other/Solution.xml";

    [TestMethod]
    public void The_sample_is_up_to_date() => Assert.IsEmpty(Generator.Different(Sample.Tree, Generator.Generate(Sample.Project)).ToArray());

    [TestMethod]
    [DataRow(Step, "<Stage>20<", "<Stage>40<", DisplayName = "a step's stage")]
    [DataRow(Step, "xl_tier,estimatedamount,xl_score", "xl_tier", DisplayName = "an image's columns")]
    [DataRow(Manifest, "<RootComponent type=\"9\" schemaName=\"xl_tier\" behavior=\"0\" />", "", DisplayName = "a missing component")]
    [DataRow(Manifest, "<Version>1.2.0.0<", "<Version>1.1.0.0<", DisplayName = "the version")]
    [DataRow("Solution/customapis/xl_RateLead/customapi.xml", "6cabe4e6", "7cabe4e6", DisplayName = "the class of a custom API")]
    [DataRow("Solution/OptionSets/xl_tier.xml", "  <options>", "<options>", DisplayName = "the form of a file")]
    [DataRow("Plugins/Schema/Tables/LeadTable.g.cs", "xl_tier", "xl_teir", DisplayName = "a constant")]
    public void What_was_changed_by_hand_is_put_right(string path, string before, string after) => AssertRestored(Sample.Tree.With(path, Edit.Replaced(path, before, after)));

    [TestMethod]
    public void What_is_missing_is_written() =>
        AssertRestored(Sample.Tree.Without(Step).Without("Plugins/Schema/Choices/TierChoice.g.cs").Without("Solution/Other/Relationships.xml"));

    [TestMethod]
    public void What_nothing_declares_any_more_goes() =>
        AssertRestored(Sample.Tree
            .With(Step.Replace("ec01", "ffff", StringComparison.Ordinal), Edit.Replaced(Step, "ec01", "ffff"))
            .With("Plugins/Schema/Choices/OldChoice.g.cs", []));

    [TestMethod]
    public void A_step_keeps_the_version_in_which_it_appeared()
    {
        var tree = Generator.Generate(Project.Of(Sample.Tree.With("CHANGELOG.md", "## 2.0.0 - 2026-03-01\n"u8.ToArray())));

        CollectionAssert.AreEqual(Sample.Tree[Step], tree[Step]);
        StringAssert.Contains(tree.Text(Manifest), "<Version>2.0.0.0<");
    }

    [TestMethod]
    public void A_new_step_appears_in_the_version_of_the_changelog() =>
        StringAssert.Contains(
            Generator.Generate(Project.Of(Sample.Tree.Without(Step).With("CHANGELOG.md", "## 2.0.0 - 2026-03-01\n"u8.ToArray()))).Text(Step), "<IntroducedVersion>2.0.0.0<");

    [TestMethod]
    public void A_new_column_gets_a_constant_and_an_own_table_its_name_and_key()
    {
        var tree = Generator.Generate(Project.Of(Sample.Tree.With("Solution/Entities/Lead/Entity.xml", Edit.Replaced("Solution/Entities/Lead/Entity.xml", "xl_Score", "xl_Rating"))));

        StringAssert.Contains(tree.Text("Plugins/Schema/Tables/LeadTable.g.cs"), "public const string Rating = \"xl_score\";");
        StringAssert.Contains(tree.Text("Plugins/Schema/Tables/VisitTable.g.cs"), "public const string Name = \"xl_visit\";");
        StringAssert.Contains(tree.Text("Plugins/Schema/Tables/VisitTable.g.cs"), "public const string Id = \"xl_visitid\";");
    }

    [TestMethod]
    public void Without_a_DLL_steps_stay_as_they_are()
    {
        var tree = Sample.Tree.Without(Sample.Dll).With(Step, Edit.Replaced(Step, "<Stage>20<", "<Stage>40<"));

        Assert.AreEqual(tree.Text(Step), Generator.Generate(Project.Of(tree)).Text(Step));
    }

    [TestMethod]
    [DataRow("Automatically Qualified (AQL)", "AutomaticallyQualified")]
    [DataRow("E-mail Domain", "EmailDomain")]
    [DataRow("Sales-Ready", "SalesReady")]
    [DataRow("MQL", "Mql")]
    [DataRow("A", "A")]
    [DataRow("2 days", "_2Days")]
    public void Labels_become_names(string label, string name) => Assert.AreEqual(name, Identifier.OfLabel(label));

    private static void AssertRestored(FileTree changed)
    {
        Assert.IsNotEmpty(Generator.Different(Sample.Tree, changed).ToArray());
        Assert.IsEmpty(Generator.Different(Sample.Tree, Generator.Generate(Project.Of(changed))).ToArray());
    }
}
