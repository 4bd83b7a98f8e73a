using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Core;

/// <summary>Every sentence of the plugin side that people read, in one place, ready to be translated.</summary>
internal static partial class Sentences
{
    internal static string StepIsIncomplete(string what) =>
        "XrmLeads was called without " + what + "; have an administrator import the solution again, so that its steps are registered as they should be.";

    internal static string Unexpected(string message) =>
        "XrmLeads could not finish the request (" + message + ") because of a fault of its own; nothing was saved. Try again, and if it fails again give the plug-in trace to your administrator.";

    internal static string OwnerMayNotRead(string fault) =>
        "The owner of the lead may not read what XrmLeads keeps with it, so nothing was saved; give the owner a security role of XrmLeads, or the lead another owner. (" + fault.TrimEnd('.') + ".)";

    internal static string NoExchangeRate(string column) =>
        "The currency of " + column + " has no exchange rate; enter one in the settings of the organization.";

    internal static string UnreadableColumn(string column, string type) =>
        "The column " + column + " does not hold what the definition says (" + type + "); correct its type in the definition.";

    internal static string FirstStage => "The first stage of the lead; the system has not moved it.";

    internal static string AwaitsInput => "The lead is older than XrmLeads; it stays an Inquiry until something new is known of it.";

    internal static string TakenOver => "The owner has worked the lead in the last 60 days; it stays with him.";

    internal static string NoDefinitionApplies => "No lead definition applies to this lead; activate one, or a draft in a scope that observes.";

    private const int LongestScoringMessage = 500;

    internal static string ScoringFailed(string reason) => Short("The lead could not be scored: " + reason, LongestScoringMessage);

    internal static string Short(string text, int longest) => text.Length <= longest ? text : text.Substring(0, longest - 3) + "...";

    internal static string EvaluationName(string? cell, int? verdict, int? status) => status switch
    {
        ScoringStatusChoice.Failed => "Not scored",
        ScoringStatusChoice.NoDefinition => "No definition",
        _ => cell + ", " + verdict switch
        {
            VerdictChoice.Qualified => "qualified",
            VerdictChoice.NeedsVerification => "needs verification",
            _ => "not qualified",
        },
    };

    internal static string MoveName(int? from, int to) => from is { } left ? StageName(left) + " to " + StageName(to) : StageName(to);

    internal static string StageName(int stage) => LifecycleNames.Of((LeadStage)(stage - StageChoice.Inquiry + (int)LeadStage.Inquiry));

    internal static string AnswerName(string item, string? value) => Short(item + ": " + value, 200);

    /// <summary>What the column of the history holds.</summary>
    private const int LongestReason = 500;

    internal static string IsThere(int stage) => "The lead is in " + StageName(stage) + " already; somebody was faster, so open it again.";

    internal static string OutsideRules(string refusal, string? reason) =>
        Short("Outside the rules: " + refusal + (reason is null ? "" : " Reason given: " + reason), LongestReason);

    internal static string MoveReason(string reason) => Short(reason, LongestReason);

    internal static string IsOff => "XrmLeads is switched off or its defaults are not installed, so it moves no lead; have an administrator change that.";

    internal static string ReasonTooLong(int longest) => "The reason is longer than " + longest.ToString(CultureInfo.InvariantCulture) + " characters; shorten it.";

    internal static string UnknownReason(string code) =>
        "There is no rejection reason " + Quoted(code) + "; give the code of one that is in the catalogue.";

    internal static string ReasonOf(string code, string? name, string? words) => code + " " + name + (words is null ? "" : ": " + words);

    internal static string IsAppendOnly(string message) => message switch
    {
        "Create" => "Rows of this table are written by XrmLeads alone; do what they record, and the row will be there.",
        "Delete" => "Rows of this table are never deleted by themselves; they go with the row they belong to.",
        _ => "Rows of this table are never changed; they record what happened.",
    };

    internal static string NoSuchLead => "There is no such lead; it may have been deleted.";

    internal static string LeadIsClosed => "The lead is closed; reopen it before you add answers.";

    internal static string NoReason => "no reason was given.";

    internal static string NoCursor => "The cursor is none that this request gave; leave it out to begin at the first lead.";

    internal static string SignalWithoutLead => "A signal needs the id of a lead or an e-mail address; give one of them.";

    internal static string NoAnswers => "the text is no JSON array with at least one answer";

    internal static string UnknownSignalType(string code) =>
        "There is no signal type " + Quoted(code) + "; add it to the signal types or send one of the codes that are there.";

    internal static string NotAnId(string text) => Quoted(text) + " is no id of a lead; send ids as Dataverse writes them.";

    internal static string TooManyLeads(int processed) =>
        "Time was over after " + processed.ToString(CultureInfo.InvariantCulture) + " leads, and nothing was saved; name fewer leads at a time.";

    internal static string AnswersNotTaken(IReadOnlyList<string> faults) =>
        "No answer was saved; correct what is wrong and send all of them again: " + string.Join("; ", faults) + ".";

    internal static string UnknownAnswerItem(int place, string item) => Nth(place) + "the definition has no item " + Quoted(item);

    internal static string UnknownAnswerValue(int place, string item, string value, IReadOnlyList<AnswerValue> values)
    {
        var known = new List<string>();
        foreach (var allowed in values)
        {
            known.Add(allowed.Value);
        }

        return Nth(place) + Quoted(value) + " is no answer to " + Quoted(item) + " (" + string.Join(", ", known) + ", " + AnswerItem.Unknown + ")";
    }

    internal static string AnswerWithoutMoment(int place, string text) => Nth(place) + Quoted(text) + " is no moment such as 2026-01-31T09:00:00Z";

    internal static string UnknownAnswerSource(int place) => Nth(place) + "the source is neither \"verified\" nor \"claimed\"";

    internal static string AnswerTextTooLong(int place, string name, int longest) =>
        Nth(place) + "the " + name + " is longer than " + longest.ToString(CultureInfo.InvariantCulture) + " characters";

    internal static string ItemWithoutRow(string item) => "the checklist has no item " + Quoted(item);

    private static string Nth(int place) => "answer " + place.ToString(CultureInfo.InvariantCulture) + ": ";

    private static string Quoted(string text) => "\"" + Short(text, 100) + "\"";
}
