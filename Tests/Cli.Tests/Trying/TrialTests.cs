using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Trying;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Tests.Trying;

/// <summary>What the definition of the sample makes of all its leads.</summary>
[TestClass]
public sealed class TrialTests
{
    [TestMethod]
    public void Every_row_is_judged()
    {
        Assert.HasCount(BankTrial.Rows, BankTrial.Leads);
        Assert.AreEqual(new LeadCount(BankTrial.Rows, BankTrial.Rows, BankTrial.Converted), LeadCount.Of(BankTrial.Leads));
    }

    [TestMethod]
    public void The_three_verdicts_split_the_leads_and_fall_in_conversion()
    {
        var qualified = Count(lead => lead.Verdict == Verdict.Qualified);
        var ask = Count(lead => lead.Verdict == Verdict.NeedsVerification);
        var not = Count(lead => lead.Verdict == Verdict.NotQualified);

        Assert.AreEqual(BankTrial.Rows, qualified.Leads + ask.Leads + not.Leads);
        Assert.AreEqual(BankTrial.Converted, qualified.Won + ask.Won + not.Won);
        Assert.IsGreaterThan(1000, new[] { qualified.Leads, ask.Leads, not.Leads }.Min());
        Assert.IsGreaterThan(1.5 * ask.Conversion!.Value, qualified.Conversion!.Value);
        Assert.IsGreaterThan(1.5 * not.Conversion!.Value, ask.Conversion!.Value);
    }

    [TestMethod]
    public void Conversion_falls_along_every_row_and_column_of_the_cells()
    {
        foreach (var letter in "ABCD")
        {
            foreach (var digit in "123")
            {
                var conversion = Cell(letter, digit);
                if (digit != '3')
                {
                    Assert.IsGreaterThan(Cell(letter, (char)(digit + 1)), conversion, $"{letter}{digit} to the right");
                }

                if (letter != 'D')
                {
                    Assert.IsGreaterThan(Cell((char)(letter + 1), digit), conversion, $"{letter}{digit} downwards");
                }
            }
        }
    }

    [TestMethod]
    public void Grades_fall_in_conversion()
    {
        var conversions = "ABCD".Select(letter => Count(lead => lead.Grade == letter.ToString()).Conversion!.Value).ToArray();

        Assert.IsTrue(conversions.Zip(conversions.Skip(1)).All(pair => pair.First > 1.5 * pair.Second), string.Join(", ", conversions));
    }

    [TestMethod]
    public void The_best_tenth_of_the_held_out_rows_converts_more_than_4_3_times_the_average()
    {
        var all = Lift.OfTopTenth(BankTrial.Leads)!;
        var held = Lift.OfTopTenth(BankTrial.Leads.Where(lead => BankTrial.HeldOut.Contains(lead.Row)))!;

        Assert.AreEqual(BankTrial.HeldOutRows, held.Leads);
        Assert.IsGreaterThan(4.3, held.Factor);
        Assert.IsGreaterThan(4.2, all.Factor);
    }

    private static LeadCount Count(Func<JudgedLead, bool> which) => LeadCount.Of(BankTrial.Leads.Where(which));

    private static double Cell(char letter, char digit) => Count(lead => lead.Cell == $"{letter}{digit}").Conversion!.Value;
}
