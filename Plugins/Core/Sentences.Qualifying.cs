using System.Collections.Generic;
using System.Globalization;

namespace XrmLeads.Core;

/// <summary>What people read of leads that are qualified, closed or opened, and of what became of them.</summary>
internal static partial class Sentences
{
    internal static string WasQualified => "The lead was qualified.";

    internal static string QualifiedByOverride(string reason, string? why) => Short(reason + " Reason given: " + why, LongestReason);

    internal static string WasMerged => "The lead was merged into another one.";

    internal static string ClosedBySystem => "The lead was closed by a system process.";

    internal static string OpenedAgain => "The lead was opened again by a change of its state.";

    internal static string ClosedAs(int status) => status switch
    {
        4 => "Closed as Lost.",
        5 => "Closed as Cannot Contact.",
        6 => "Closed as No Longer Interested.",
        7 => "Closed as Canceled.",
        _ => "Closed with the status reason " + status.ToString(CultureInfo.InvariantCulture) + ".",
    };

    internal static string GatesOf(IReadOnlyCollection<string> missed, IReadOnlyCollection<string> unknown) =>
        (missed.Count > 0 ? " Not met: " + string.Join(", ", missed) + "." : "") + (unknown.Count > 0 ? " Not known: " + string.Join(", ", unknown) + "." : "");

    internal static string ClosedMeanwhile => "The lead is closed; somebody was faster, so open it again to see what became of it.";

    internal static string NeedsOverrideReason => "An override needs a reason; say why the lead is to be qualified outside the rules.";

    internal static string OnlyManagersOverride => "Only a sales manager can let a lead be qualified outside the rules; ask one to use \"Override Qualify\".";

    internal static string NothingToOverride => "The lead is an SQL, so it can be qualified without an override; use Qualify.";

    internal static string CannotOverrideClosed => "The lead is closed; reopen it before you override its qualification.";

    internal static string ProfileName(string? cell) => "Profile" + (cell is null ? "" : " " + cell);

    internal static string OutcomeName(int result, bool isBeside) => (result switch
    {
        Schema.ResultChoice.Won => "Won",
        Schema.ResultChoice.Lost => "Lost",
        _ => "Open",
    }) + (isBeside ? ", beside the funnel" : "");

    internal static string Won(string lead) => Title("Won: " + lead);

    internal static string WhatWon => "The opportunity that came from the lead was won.";
}
