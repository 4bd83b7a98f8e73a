using System.Collections.Generic;

namespace XrmLeads.Domain;

/// <summary>What people read about the next question.</summary>
internal static partial class Texts
{
    internal static string WouldMeet(string item, string answer, IReadOnlyList<string> gates, bool qualifies) =>
        item + ": the answer \"" + answer + "\" would meet " + string.Join(" and ", gates) + (qualifies ? ", and the lead would be Qualified." : ".");

    internal static string DependsOn(string item, IReadOnlyList<string> gates) => item + ": " + string.Join(" and ", gates) + " cannot be settled without it.";

    internal static string WouldBring(string item, string answer, double points) =>
        item + ": the answer \"" + answer + "\" would bring " + Number((double)Scoring.Shown.Round(points)) + " points of Composite.";
}
