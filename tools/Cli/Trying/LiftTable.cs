using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace XrmLeads.Cli.Trying;

/// <summary>The lift of the best tenth, over all rows and over those that had no part in making the points.</summary>
internal static class LiftTable
{
    internal static Table Of(Trial trial)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Rows");
        foreach (var name in (string[])["Leads", "Conversion", "Best tenth", "Its conversion", "Lift"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        Add(table, "All", Lift.OfTopTenth(trial.Real.Leads));
        Add(table, "Held out", Lift.OfTopTenth(trial.Real.Leads.Where(lead => trial.HeldOut.Contains(lead.Row))));
        return table;
    }

    /// <summary>What the figures are worth.</summary>
    internal static string Note(Trial trial)
    {
        var others = Words.Count(trial.Real.Leads.Count(lead => !trial.HeldOut.Contains(lead.Row)));
        return $"The points of the definition were derived from the other rows alone ({others} of those read); the held-out rows had no part in them. "
            + "The split was drawn at random over all months. Points of one year do worse in the next, so expect less of leads yet to come, and revise the points "
            + "with evidence.";
    }

    private static void Add(Table table, string name, Lift? lift)
    {
        if (lift is null)
        {
            table.AddRow(name, "-", "-", "-", "-", "-");
            return;
        }

        table.AddRow(
            name, Words.Count(lift.Leads), Words.Percent(lift.Conversion), Words.Count(lift.Top), Words.Percent(lift.TopConversion),
            lift.Factor.ToString("N2", CultureInfo.InvariantCulture));
    }
}
