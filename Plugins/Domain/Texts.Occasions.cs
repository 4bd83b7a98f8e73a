namespace XrmLeads.Domain;

/// <summary>What the history says of moves that the system makes when something comes due.</summary>
internal static partial class Texts
{
    internal static string OptedOut => "The person may not be contacted any more: opted out or suppressed.";
    internal static string RejectionStands => "The reason of the rejection needs no second person.";
    internal static string ToAccountOwner => "An existing customer goes to the owner of the account.";
    internal static string Unjudged => "No second person judged the rejection in time; it counts against nobody.";
    internal static string Recalled => "The recall date has come.";
    internal static string AskedInVain => "Nobody found the recalled lead qualified in time.";
    internal static string Dormant => "Nothing came from the lead for a long time, although nurture touched it.";
    internal static string TurnedIntoOpportunity => "The lead was qualified.";
    internal static string TurnedIntoOpportunityByOverride => "The lead was qualified outside the rules, as a sales manager allowed.";
}
