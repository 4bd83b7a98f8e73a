using System;
using System.Globalization;
using XrmLeads.Schema;

namespace XrmLeads.Core;

/// <summary>What qualifiers, sites and those who record what happened read.</summary>
internal static partial class Sentences
{
    internal static string ClassName(int sla) => sla switch
    {
        SlaClassChoice.Hot => "Hot",
        SlaClassChoice.Warm => "Warm",
        _ => "Other",
    };

    internal static string ClaimName(int sla, DateTime on) => ClassName(sla) + ", " + Minute(on);

    internal static string LinkName(DateTime on) => "Link of " + Minute(on);

    internal static string FailedTriesName => "Failed tries of all links";

    internal static string NoLane => "No scope lets the system move leads, so nothing is in qualification; have an administrator set its mode to Warn or Enforce.";

    internal static string UnknownLane(string code) => "There is no scope " + Quoted(code) + " whose leads are moved; leave the code out to take a lead of any scope.";

    internal static string NotOfLane => "You are in no team that qualifies leads of this scope; ask an administrator to add you to it.";

    internal static string HasLead => "You have this lead already; finish it before you take the next one.";

    internal static string IsYours => "The lead is yours; nobody else can take it until your time is over.";

    internal static string NoLeadIsFree => "No lead in qualification is free just now; try again later.";

    internal static string OthersWereFaster => "Others took each lead that was free; try again.";

    internal static string NotInQualification => "The lead is not in qualification any more; open it again to see where it is, and take the next one.";

    internal static string NotYourClaim => "You do not have this lead, or your time with it is over; take the next one.";

    internal static string MinutesOutside(int most) => "The minutes are not between 1 and " + most.ToString(CultureInfo.InvariantCulture) + "; give those that the work took.";

    internal static string CallBackOutside(int days) =>
        "The call back is not in the next " + days.ToString(CultureInfo.InvariantCulture) + " days; name a moment in them, or send the lead to nurture with a recall date.";

    internal static string IsNow(int stage) => "The lead is in " + StageName(stage) + " now.";

    internal static string StaysInQualification => "Something is not known yet, so the lead stays in qualification, free for others.";

    internal static string SendFormLink => "The lead did not answer so many calls; send it a form link, and if it leaves that without an answer too it goes to nurture with the next call.";

    internal static string IsFreeAgain => "The call is noted; the lead is free again.";

    internal static string IsCalledBack => "The call is noted; the lead comes up again when it is to be called.";

    internal static string NotForLinks => "Only a qualifier or marketing can make a form link; ask one of them.";

    internal static string NoLinkToClosed => "The lead is closed; reopen it before you send it a form link.";

    internal static string TooManyLinks(int most) => "The lead got " + most.ToString(CultureInfo.InvariantCulture) + " form links within a day; wait until tomorrow.";

    internal static string FormTooLong(int longest) =>
        "The form is longer than " + longest.ToString(CultureInfo.InvariantCulture) + " characters, or its token is none; send the token of the link and the answers only.";

    internal static string TooManyTries => "Too many links that do not work were tried; try again in ten minutes.";

    internal static string NoClaims => "the text is no JSON object with at least one answer";

    internal static string TooManyClaims(int most) => "there are more than " + most.ToString(CultureInfo.InvariantCulture) + " answers";

    internal static string WithoutEvidence(int place, string item) => Nth(place) + "the answer to " + Quoted(item) + " needs evidence; say who the decision maker is and how he is reached, or which page you looked at";

    internal static string NoSuchActivity => "There is no such activity regarding this lead that you may see; set it regarding the lead first.";

    internal static string ActivityIsOpen => "The activity is not completed; complete it before you name it as evidence.";

    internal static string IsRecorded => "This was recorded with the same activity before; it counts once.";

    internal static string ByPerson => "A person, with an activity";

    internal static string Evidence(string kind, string subject, Guid id) => kind + " " + Quoted(subject) + ", " + id.ToString("D");

    private static string Minute(DateTime on) => on.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";
}
