using XrmLeads.Schema;

namespace XrmLeads.Core;

/// <summary>What marketers and sales managers read of nurture.</summary>
internal static partial class Sentences
{
    internal static string NurtureEventName(int action, string? track) => (action switch
    {
        NurtureActionChoice.Enter => "Enter",
        NurtureActionChoice.Exit => "Exit",
        _ => "Convert",
    }) + (string.IsNullOrEmpty(track) ? "" : " " + track);

    internal static string ConvertReason => "The lead passes marketing's bar and has taken no action that asks for sales.";

    internal static string LeadWasClosed => "The lead was closed.";

    internal static string LeadWasMerged => "The lead was merged into another one.";

    internal static string ComesBackOften(string? lead) => "Comes back again and again: " + lead;

    internal static string LookAtReturns(int count) =>
        "The lead has returned to nurture " + count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " times. Look at it: close it, or give it to somebody who knows it.";

    internal static string KeepsComingBack(string lead) => Title("A lead keeps coming back: " + lead);

    internal static string CameBack(int returns) => "It returned to nurture " + returns + " times. Look whether it should go on, or be closed.";
}
