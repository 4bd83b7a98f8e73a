using System.Collections.Generic;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain;

/// <summary>What people read when a lead does not move.</summary>
internal static partial class Texts
{
    internal static string WasJudged => "A definition has judged the lead.";
    internal static string WasNotJudged => "No definition has judged the lead; activate one that applies to it.";
    internal static string WantsQualified => "The lead is not Qualified; record what it did as a signal and what it said as answers.";
    internal static string WantsRoom => "Either nothing is left to ask of the lead, or a mandatory gate is not met, or qualification has no room for it just now.";
    internal static string WantsOpen => "More than the persona and the power to buy is open, or the definition lets no such lead go to sales.";
    internal static string WantsNoClaim => "A qualifier has the lead just now; wait until he finishes or his time is over.";
    internal static string WantsPersona => "G1 is not known; find out the lead's position and company, and enter them.";
    internal static string WantsBar => "The lead does not pass marketing's bar; it does when its signals or columns bring it there.";
    internal static string WantsNewInput =>
        "Nothing new has come in since the lead entered nurture that meets what it failed; record it as a signal or an answer.";
    internal static string WantsOptOut => "The person has not opted out.";
    internal static string WantsRoomOnly => "Qualification has no room for the lead just now.";
    internal static string WantsAsking => "The lead was recalled, and nobody has asked it yet; take it and finish the qualification.";
    internal static string WantsRecalled => "The lead was not recalled.";
    internal static string WantsTouches => "Nurture has not touched the lead often enough to give it up.";
    internal static string WantsOverride => "The lead is not an SQL; confirm it as one, or have a sales manager use \"Override Qualify\" with a reason.";
    internal static string WantsRejectionReason => "A rejection reason is missing; give the code of one that sends a lead back, such as I1.";
    internal static string WantsEvidence => "The evidence that the reason asks for is missing.";
    internal static string WantsEffort => "The lead was not tried to be reached often enough.";
    internal static string WantsSecondPerson =>
        "A rejection is judged by somebody who neither rejected the lead, nor made it Sales-Ready, nor entered the answer it is about; leave it to another person.";
    internal static string WantsNoQualifier => "A qualifier is there who can judge the rejection; marketing does only where none is.";
    internal static string WantsInvalidData => "The lead was not rejected for invalid data.";
    internal static string LeadsElsewhere => "The rejection reason sends the lead elsewhere.";
    internal static string WantsToWake => "The lead is older than XrmLeads and nothing new is known of it; record what comes in as a signal or an answer.";
    internal static string WantsLapse => "The lead still is above the floor of an MQL.";
    internal static string WantsNotQualified => "No mandatory gate is known to be missed; record the answer that says so.";
    internal static string WantsPower => "G3 is not Met; ask who decides, and record the answer.";
    internal static string WantsNeed => "G5 is not Met; ask for need and timing, and record the answers.";
    internal static string WantsContact =>
        "There was no two-way contact; it takes an incoming e-mail, a completed phone call marked as reached, or a completed appointment, set regarding the lead.";
    internal static string WantsSelfSourced => "The lead was not found by sales: an integration entered it, or it has a campaign; let it qualify as marketing's lead.";
    internal static string WantsNoHandoff => "A hand-off to a sales rep is open; wait until it is closed.";
    internal static string WantsReason => "A reason is missing; say why.";
    internal static string WantsTiming => "A timing reason is missing; give the code of a rejection reason of the class Timing, such as T1.";
    internal static string WantsClosing => "The reason is neither a legal one nor a duplicate nor bad data; give the code of such a rejection reason, such as C3, X1 or C2.";
    internal static string WantsRecall => "A recall date is missing; name a moment in the future at which the lead is taken up again.";

    internal static string RejectInstead => "Sales sends a lead back with " + Quoted(Act.RejectLead) + ".";

    internal static string NotYet(LeadStage? from, LeadStage to, string missing, Act act) => Move(from, to, "The lead cannot move") + ". " + missing + " Then use " + Quoted(act) + ".";

    internal static string OthersMove(LeadStage? from, LeadStage to, IReadOnlyList<Actor> actors, Act act)
    {
        var names = new List<string>();
        foreach (var actor in actors)
        {
            names.Add(LifecycleNames.Of(actor));
        }

        var who = "Only " + string.Join(" or ", names);
        return (from == to ? who + " can give the lead to another sales rep" : Move(from, to, who + " can move the lead")) + "; ask them to use " + Quoted(act) + ".";
    }

    internal static string SystemMoves(LeadStage? from, LeadStage to, string missing) =>
        Move(from, to, "The lead does not move") + " by hand; the system does it." + (missing.Length > 0 ? " " + missing : "");

    internal static string NobodyMoves(LeadStage? from, LeadStage to, IReadOnlyList<Act> waysOut)
    {
        var names = new List<string>();
        foreach (var act in waysOut)
        {
            names.Add(Quoted(act));
        }

        return Move(from, to, "The lead does not move") + (names.Count == 0 ? "; nobody moves it from there by hand." : "; what people can do from there is " + string.Join(", ", names) + ".");
    }

    private static string Move(LeadStage? from, LeadStage to, string start) => start + (from is { } left ? " from " + LifecycleNames.Of(left) : "") + " to " + LifecycleNames.Of(to);

    private static string Quoted(Act act) => "\"" + LifecycleNames.Of(act) + "\"";
}
