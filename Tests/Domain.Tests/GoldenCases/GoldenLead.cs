using System;
using System.IO;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>The lead that a case starts from, and the cell that changes its columns: <c>numberofemployees=9, jobtitle="Vice President, Sales"</c>.</summary>
internal static class GoldenLead
{
    /// <summary>A lead of nothing, or that of the worked check of the default definition.</summary>
    internal static LeadInput Base(string name, DateTime now)
    {
        var input = new LeadInput();
        if (name == "worked")
        {
            Change(
                input,
                "industrycode=6, numberofemployees=300, revenue=20000000, address1_country=Germany, jobtitle=Head of Operations, emailaddress1=a@firm.example, "
                + "websiteurl=https://firm.example, telephone1=+49 30 1, budgetstatus=2, need=1, purchasetimeframe=1");
            GoldenSignals.Change(
                input.Signals, "demo_request -5d; pricing_page -12d x2; event_attend -20d; email_click -2d; email_click -10d; email_click -25d", now);
            input.Answers.Add(new Answer("authority", "decision_maker_verified", now.AddTicks(-11 * TimeSpan.TicksPerDay)));
        }
        else if (name != "empty")
        {
            throw new InvalidDataException("There is no base \"" + name + "\": write worked or empty.");
        }

        return input;
    }

    /// <summary>Sets the columns that the cell names; one without a value becomes empty.</summary>
    internal static void Change(LeadInput input, string cell)
    {
        foreach (var part in GoldenCell.Split(cell, ','))
        {
            GoldenCell.Pair(part, out var column, out var value);
            input.Columns.Remove(column);
            if (value.Length > 0)
            {
                input.Columns.Add(column, GoldenCell.Unquote(value));
            }
        }
    }
}
