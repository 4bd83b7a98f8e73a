using System.Globalization;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Core;

/// <summary>What people read of who has a lead and what becomes of it.</summary>
internal static partial class Sentences
{
    internal static string HandoffName(int hop, SlaClass sla) => "Hop " + hop.ToString(CultureInfo.InvariantCulture) + ", " + sla;

    /// <summary>How long leads of a cell usually take to be won; null days stand for too few of them.</summary>
    internal static string UsualDays(int? days) => days switch
    {
        null => "Too little history",
        0 => "Less than a day",
        1 => "1 day",
        { } many => many.ToString(CultureInfo.InvariantCulture) + " days",
    };

    internal static string OnNoClock(string? fault) => "Nobody is held to a time, since working hours cannot be counted. " + fault;

    internal static string OwnerHasIt => "Routing is off, so the lead stays with the one who owns it.";

    internal static string OwnerIsNoRep => "Routing is off and no sales rep owns the lead; assign it to one.";

    internal static string WaitsForTurn => "The lead waits until a sales rep has time for it; it became ready without anything new.";

    internal static string LetGo(int hops) => hops == 1
        ? "A sales rep let the lead wait too long; assign it to somebody."
        : "Sales reps let the lead wait too long, " + hops.ToString(CultureInfo.InvariantCulture) + " in a row; assign it to somebody.";

    internal static string NoManagerTeam(string why) => why + " No team of sales managers is named in the scope, so the lead stays with its owner.";

    internal static string PassedOnWithoutRouter => "It was passed on for want of time, and routing is off; assign it to somebody.";

    internal static string AcceptedWhileItWaited => "Accepted while it waited for a sales rep.";

    internal static string AssignedToAnother => "Assigned to another.";

    internal static string Assigned => "Somebody assigned the lead to him.";

    internal static string AssignedAside => "Somebody assigned the lead to a team or to a user who is no sales rep, so nobody is held to a time; assign it to a sales rep.";

    internal static string IsNoMember => "You are no routing member, so there is nothing to pause or resume; have a sales manager or an administrator add you.";

    internal static string UserIsNoMember => "This user is no routing member, so there is nothing to pause or resume; add him to the routing members.";

    internal static string NotYourRouting => "Only a sales manager can pause or resume routing for somebody else; ask one.";

    internal static string MayNotWriteLead(string fault) =>
        "You may not change this lead, and nothing was saved; if it was yours, it has gone to another sales rep in the meantime. (" + fault.TrimEnd('.') + ".)";
}
