using System;
using System.Globalization;

namespace XrmLeads.Core;

/// <summary>What people are told of leads. A title is at most 256 characters long and a text 500, as the notifications of Dataverse are.</summary>
internal static partial class Sentences
{
    private const int LongestTitle = 256;
    private const int LongestBody = 500;

    internal static string OpenLead => "Open the lead";

    internal static string NamelessLead => "a lead without a name";

    internal static string LeadForYou(string lead) => Title("A lead for you: " + lead);

    internal static string LeadForTeam(string lead) => Title("A lead for your team: " + lead);

    internal static string AcceptBy(string? why, DateTime? dueOn) => Body(why + (dueOn is { } due ? " Accept it by " + Utc(due) + "." : " Accept it."));

    internal static string ContactBy(string? why, DateTime? dueOn) => Body(why + (dueOn is { } due ? " Contact it by " + Utc(due) + "." : " Contact it."));

    internal static string OnlyWhy(string? why) => Body(why ?? "");

    internal static string DueSoon(string lead) => Title("Due soon: " + lead);

    internal static string StillToAccept(bool isLast, DateTime dueOn) => Warning(isLast) + "Accept the lead by " + Utc(dueOn) + ", or pass it on; after that it goes to somebody else.";

    internal static string StillToContact(bool isLast, DateTime dueOn) => Warning(isLast) + "Call the lead, write to it or arrange an appointment by " + Utc(dueOn) + "; after that it goes to somebody else.";

    internal static string TooLate(string lead) => Title("Too late: " + lead);

    internal static string NotAccepted(DateTime? dueOn) => "You did not accept the lead" + By(dueOn) + ", so it is no longer yours.";

    internal static string NotContacted(DateTime? dueOn) => "You did not contact the lead" + By(dueOn) + ", so it is no longer yours.";

    internal static string LeadWasLetWait(string lead) => Title("A lead was left waiting: " + lead);

    internal static string RepDidNotAccept(string? rep, DateTime? dueOn, int hop) => Body((rep ?? "A sales rep") + " did not accept it" + By(dueOn) + "; it was hop " + Number(hop) + ".");

    internal static string RepDidNotContact(string? rep, DateTime? dueOn, int hop) => Body((rep ?? "A sales rep") + " did not contact it" + By(dueOn) + "; it was hop " + Number(hop) + ".");

    internal static string YouArePaused => "You get no new leads";

    internal static string WhyYouArePaused => "Leads waited too long for you, so you are out of routing until you choose Resume routing.";

    internal static string Accepted(string lead) => Title("Sales accepted: " + lead);

    internal static string AcceptedBy(string? rep) => Body((rep ?? "A sales rep") + " accepted the lead.");

    internal static string Rejected(string lead) => Title("Sales rejected: " + lead);

    internal static string RejectedBy(string? rep, string? reason) => Body((rep ?? "A sales rep") + " rejected the lead. " + reason);

    internal static string BecameSql(string lead) => Title("Sales-qualified: " + lead);

    internal static string ConfirmedBy(string? rep) => Body((rep ?? "A sales rep") + " confirmed need and timing with the lead.");

    internal static string Converted(string lead) => Title("Converted: " + lead);

    internal static string WhatConverted => "The lead was qualified in Dynamics 365.";

    internal static string NoNoticeQueue =>
        "People could not be told by e-mail, since the scope names no notice queue; choose a queue whose mailbox may send, or turn E-mail Notices off. They were told in the app.";

    internal static string NotTold(int users, string fault) =>
        "Telling " + Number(users) + (users == 1 ? " user" : " users") + " failed; the others were told. The first fault: " + fault.TrimEnd('.') + ".";

    private static string Warning(bool isLast) => isLast ? "Last warning. " : "";

    private static string By(DateTime? dueOn) => dueOn is { } due ? " by " + Utc(due) : " in time";

    private static string Utc(DateTime on) => on.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Title(string text) => Short(text, LongestTitle);

    private static string Body(string text) => Short(text.Trim(), LongestBody);
}
