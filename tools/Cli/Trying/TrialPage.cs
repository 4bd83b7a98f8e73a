using System.Collections.Generic;
using System.Linq;
using XrmLeads.Cli.Trying.Month;
using XrmLeads.Domain.Scoring;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>The page that a trial prints. It says the same on every day and every machine.</summary>
internal static class TrialPage
{
    private static readonly IReadOnlyList<string> Verdicts = [.. ((Verdict[])[Verdict.Qualified, Verdict.NeedsVerification, Verdict.NotQualified]).Select(Words.Of)];
    private static readonly IReadOnlyList<string> Grades = ["A", "B", "C", "D"];

    internal static void Write(Screen screen, Trial trial)
    {
        var (real, fictional) = (trial.Real.Loaded, trial.Fictional.Loaded);
        screen.Title(
            $"{Words.Count(real.Leads.Count)} {real.Sample.Kind} and {Words.Count(fictional.Leads.Count)} {fictional.Sample.Kind}, judged by the plugins in a local Dataverse");
        screen.Line(
            $"All of them are judged as of {Words.Day(trial.Moment)}, when the bank's data ends, so that the figures are the same every day. "
            + $"They came in as requests of {Trial.Importer}; what follows was asked of the org as {Trial.Reader}.");
        WriteReal(screen, trial);
        WriteFictional(screen, trial);
        if (trial.Month is { } month)
        {
            WriteMonth(screen, trial, month);
        }

        screen.Heading("What it took");
        screen.Write(CostTable.Of(trial.Books));
        screen.Line("A lead with its signals and answers is one request. One more for 200 leads asks which are there already, and two read the catalogues.");
        screen.Line();
        screen.Line(Check(trial.Books));
    }

    /// <summary>Whether all leads of the files are in the org with the figures that they should have.</summary>
    internal static bool IsWhole(IReadOnlyList<TrialBook> books, Funnel funnel) =>
        books.All(book => book.Missing == 0 && book.Different == 0 && Funnel.Columns.All(column =>
            funnel.Of(book.Loaded.Sample.Scope, column).Sum(count => count.Leads) == book.Loaded.Leads.Count));

    private static void WriteReal(Screen screen, Trial trial)
    {
        var (book, leads) = (trial.Real, trial.Real.Leads);
        var loaded = book.Loaded;
        screen.Heading(Words.Capital(loaded.Sample.Kind));
        WriteDefinition(screen, loaded);
        if (loaded.Counts.Rows < loaded.RowsOfFile)
        {
            screen.Line($"{Words.Count(loaded.Counts.Rows)} of the {Words.Count(loaded.RowsOfFile)} rows, spread evenly over the file; --all takes all of them.");
        }

        screen.Write(FunnelTable.Of("Stage", trial.Funnel.Of(loaded.Sample.Scope, LeadTable.Stage), leads, null));
        screen.Write(FunnelTable.Of("Verdict", trial.Funnel.Of(loaded.Sample.Scope, LeadTable.Verdict, Verdicts), leads, lead => Words.Of(lead.Verdict)));
        WriteMql(screen, trial, book);
        screen.Heading("Cells: fit from A to D, behaviour from 1 to 3");
        screen.Write(CellGrid.Of(trial.Funnel, book));
        screen.Heading("Grades by Composite");
        screen.Write(FunnelTable.Of("Grade", trial.Funnel.Of(loaded.Sample.Scope, LeadTable.Grade, Grades), leads, lead => lead.Grade));
        screen.Heading("Lift: how the best tenth by Composite converts");
        screen.Write(LiftTable.Of(trial));
        screen.Line(LiftTable.Note(trial));
        if (book.Best is { } best)
        {
            screen.Heading($"The best lead: row {Words.Count(leads[best].Row)}");
            screen.Line(Fate(leads[best], leads));
            LeadStory.Write(screen, trial.Best!.Value, loaded.Definition);
        }
    }

    private static void WriteFictional(Screen screen, Trial trial)
    {
        var book = trial.Fictional;
        var scope = book.Loaded.Sample.Scope;
        screen.Heading(Words.Capital(book.Loaded.Sample.Kind));
        WriteDefinition(screen, book.Loaded);
        screen.Write(FunnelTable.Of("Stage", trial.Funnel.Of(scope, LeadTable.Stage), book.Leads, null));
        screen.Write(FunnelTable.Of("Verdict", trial.Funnel.Of(scope, LeadTable.Verdict, Verdicts), book.Leads, null));
        WriteMql(screen, trial, book);
        screen.Write(CellGrid.Of(trial.Funnel, book));
        screen.Write(FunnelTable.Of("Grade", trial.Funnel.Of(scope, LeadTable.Grade, Grades), book.Leads, null));
    }

    private static void WriteMonth(Screen screen, Trial trial, PlayedMonth month)
    {
        var book = trial.Fictional;
        screen.Heading($"A month of work on the fictional leads, {Words.Day(month.From)} to {Words.Day(month.Until)}: SIMULATED");
        screen.Line(
            "What people do here is invented and follows a fixed seed: it says nothing of real sellers and buyers. What comes of it is what the plugins make of it: "
            + "who gets a lead, when it is taken from a rep who lets it wait, what is refused.");
        screen.Write(MonthTable.Of(month.Deeds));
        screen.Heading("Where the fictional leads stand then");
        screen.Write(FunnelTable.Of("Stage", month.Funnel.Of(book.Loaded.Sample.Scope, LeadTable.Stage), book.Leads, null));
    }

    private static void WriteDefinition(Screen screen, Loaded loaded)
    {
        screen.Line($"Judged by \"{loaded.Definition.Name}\", version {loaded.Definition.Version}, signed by marketing and sales.");
        screen.Line(loaded.Sample.Credit);
        screen.Line(loaded.Sample.Story);
    }

    private static void WriteMql(Screen screen, Trial trial, TrialBook book)
    {
        var count = trial.Funnel.Count(book.Loaded.Sample.Scope, LeadTable.Mql, "Yes");
        var conversion = LeadCount.Of(book.Leads.Where(lead => lead.Mql)).Conversion is { } share ? $", of which {Words.Percent(share)} converted" : "";
        screen.Line($"Marketing's own, laxer bar (MQL): {Words.Count(count)} leads{conversion}.");
    }

    /// <summary>What became of the best lead, beside what became of its like: one lead proves nothing.</summary>
    private static string Fate(JudgedLead best, IReadOnlyList<JudgedLead> leads)
    {
        var fate = best.Won switch { true => "It converted", false => "It did not convert", null => "What became of it is not known" };
        return $"{fate}; of all leads of grade {best.Grade}, {Words.Percent(LeadCount.Of(leads.Where(lead => lead.Grade == best.Grade)).Conversion)} did.";
    }

    private static string Check(IReadOnlyList<TrialBook> books)
    {
        var (all, missing, different) = (books.Sum(book => book.Loaded.Leads.Count), books.Sum(book => book.Missing), books.Sum(book => book.Different));
        return missing + different == 0
            ? $"Checked: all {Words.Count(all)} leads are in the org, with the verdict, MQL, cell and grade that the rules give them without Dataverse."
            : $"CHECK FAILED: of {Words.Count(all)} leads {Words.Count(missing)} are not judged in the org, and {Words.Count(different)} are judged otherwise than the rules do without Dataverse.";
    }
}
