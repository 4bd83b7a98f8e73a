using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Mapping;

/// <summary>The lead row is written only where a discrete figure changes or a number moves by the step of the scope.</summary>
[TestClass]
public class ScoreSheetTests
{
    private static readonly DateTime Now = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    [DataRow("50.00", "50.99", 0)]
    [DataRow("50.00", "51.00", 2)]
    [DataRow("51.00", "50.00", 2)]
    [DataRow(null, "0.10", 2)]
    public void A_number_is_written_once_it_moved_by_a_point(string? before, string after, int written)
    {
        var sheet = Sheet();
        sheet[LeadTable.Composite] = decimal.Parse(after, System.Globalization.CultureInfo.InvariantCulture);
        var stored = Sheet(Now.AddDays(-1));
        stored[LeadTable.Composite] = before is null ? null : decimal.Parse(before, System.Globalization.CultureInfo.InvariantCulture);

        var differing = ScoreSheet.Differences(sheet, stored.Value, 1, always: false);

        Assert.AreEqual(written, differing.Attributes.Count);
    }

    [TestMethod]
    public void A_discrete_figure_takes_the_small_moves_with_it()
    {
        var sheet = Sheet();
        sheet[LeadTable.Composite] = 50.2m;
        sheet[LeadTable.Cell] = "A2";
        var stored = Sheet(Now.AddDays(-1));
        stored[LeadTable.Composite] = 50.1m;
        stored[LeadTable.Cell] = "A3";

        var differing = ScoreSheet.Differences(sheet, stored.Value, 1, always: false);

        CollectionAssert.AreEquivalent(new[] { LeadTable.ScoredOn, LeadTable.Composite, LeadTable.Cell }, (System.Collections.ICollection)differing.Attributes.Keys);
    }

    [TestMethod]
    [DataRow(true, 1)]
    [DataRow(false, 0)]
    public void A_sweep_leaves_its_mark_where_nothing_else_changed(bool always, int written) =>
        Assert.AreEqual(written, ScoreSheet.Differences(Sheet(), Sheet(Now.AddDays(-1)).Value, 1, always).Attributes.Count);

    [TestMethod]
    public void Clearing_empties_every_score_column()
    {
        var sheet = Sheet();

        ScoreSheet.Clear(sheet);

        Assert.AreEqual(LeadColumns.ScoreNames.Length, sheet.Attributes.Count);
        foreach (var column in sheet.Attributes)
        {
            Assert.IsNull(column.Value, column.Key);
        }
    }

    private static Entity Sheet(DateTime? scoredOn = null) => new(LeadTable.Name) { [LeadTable.ScoredOn] = scoredOn ?? Now };
}
