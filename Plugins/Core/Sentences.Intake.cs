namespace XrmLeads.Core;

/// <summary>What people read of how leads and signals come in.</summary>
internal static partial class Sentences
{
    /// <summary>What the column of the lead holds.</summary>
    private const int LongestSubject = 300;

    /// <summary>The source of a signal that a lead is born with.</summary>
    internal static string IntakeSource => "intake";

    internal static string UnreadableIntake(string fault) =>
        "The conditions of the signal type cannot be read: " + fault + " Write them as appliesTo of a definition has them.";

    internal static string ParentInIntake(string column) =>
        "The conditions of the signal type read " + column + "; they can read columns of the lead only.";

    internal static string SubjectOfSignal(string type, string? source) =>
        Short(type + " by somebody without an open lead" + (source is null ? "" : " (" + source + ")"), LongestSubject);
}
