using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Routing;

namespace XrmLeads.Domain;

/// <summary>What a manager reads of who got a lead and why.</summary>
internal static partial class Texts
{
    private static readonly Obstacle[] Obstacles =
        [Obstacle.Paused, Obstacle.Away, Obstacle.Unavailable, Obstacle.Full, Obstacle.Conditions, Obstacle.HadIt];

    internal static string RoutedByRelation(string reason) => "The lead goes to the one who " + reason + ".";

    /// <summary>The end of a sentence.</summary>
    internal static string RelationNotThere(string reason, Obstacle obstacle) => "; the one who " + reason + " " + Counted(obstacle, 1);

    /// <summary>How many are out for what, as a part of a sentence; empty where nobody is.</summary>
    internal static string PassedOver(IReadOnlyList<Obstacle> obstacles)
    {
        var parts = new List<string>();
        foreach (var obstacle in Obstacles)
        {
            var count = obstacles.Count(one => one == obstacle);
            if (count > 0)
            {
                parts.Add(Number(count) + " " + Counted(obstacle, count));
            }
        }

        return string.Join(", ", parts);
    }

    internal static string NobodyTakesIt(string passedOver, string relation) =>
        "Nobody can take the lead: " + (passedOver.Length == 0 ? "no rep takes leads, so add routing members" : passedOver) + relation + ".";

    internal static string Routed(RoutingMethod method, RoutingCandidate chosen, int able, string passedOver, string relation) =>
        (method == RoutingMethod.LeastLoaded ? "Has the fewest open leads, " + Number(chosen.OpenLeads) + "," : "Has gone longest without a new lead")
        + " of " + Number(able) + " who can take it" + (passedOver.Length == 0 ? "" : "; " + passedOver) + relation + ".";

    private static string Counted(Obstacle obstacle, int count) => obstacle switch
    {
        Obstacle.Paused => count == 1 ? "is paused" : "are paused",
        Obstacle.Away => count == 1 ? "is away" : "are away",
        Obstacle.Unavailable => count == 1 ? "has no time today" : "have no time today",
        Obstacle.Full => count == 1 ? "is at capacity" : "are at capacity",
        Obstacle.Conditions => count == 1 ? "does not take such leads" : "do not take such leads",
        _ => count == 1 ? "has had the lead already" : "have had the lead already",
    };
}
