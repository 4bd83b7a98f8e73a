namespace XrmLeads.Core;

/// <summary>What people read of who gets a lead.</summary>
internal static partial class Sentences
{
    internal static string HasLeadOfSame => "already has a lead of the same person or company";

    internal static string OwnsOpportunity => "owns the open opportunity of the same person or company";

    internal static string OwnsAccount => "owns the account";

    internal static string NoMembers => "No sales rep takes leads of this scope; add routing members.";

    internal static string NotASalesRep(string why) => why + " But he lacks the role of a sales rep, so the lead waits; give him the role.";

    internal static string UnreadableConditions(string fault) =>
        "The conditions of the routing member cannot be read: " + fault + " Write them as appliesTo of a definition has them.";

    internal static string ParentInConditions(string column) =>
        "The conditions of the routing member read " + column + "; they can read columns of the lead only.";
}
