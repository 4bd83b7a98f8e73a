using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Domain.Routing;

/// <summary>
/// Chooses who gets a lead: who owns its relation; else, of those whom nothing keeps from taking it, the one whose turn it is. The same input gives the same
/// choice in any order of the candidates.
/// </summary>
public static class Router
{
    /// <summary>Chooses.</summary>
    /// <param name="request">The lead and what decides.</param>
    /// <param name="candidates">Who takes leads, each user once.</param>
    /// <returns>Who gets it and why.</returns>
    public static Route Choose(RoutingRequest request, IReadOnlyList<RoutingCandidate> candidates)
    {
        var refused = "";
        if (request.Relation is { } relation)
        {
            // Capacity and conditions share out leads that belong to nobody yet; his does.
            var obstacle = request.PreviousHolders.Contains(relation.Id)
                ? Obstacle.HadIt
                : candidates.FirstOrDefault(candidate => candidate.Id == relation.Id) is { } owner ? Absence(owner, request.Now) : Obstacle.None;
            if (obstacle == Obstacle.None)
            {
                return new Route(relation.Id, isByRelation: true, Texts.RoutedByRelation(relation.Reason));
            }

            refused = Texts.RelationNotThere(relation.Reason, obstacle);
        }

        var obstacles = candidates.Select(candidate => ObstacleOf(candidate, request)).ToList();
        var able = candidates.Where((_, i) => obstacles[i] == Obstacle.None).ToList();
        var passed = Texts.PassedOver(obstacles);
        if (able.Count == 0)
        {
            return new Route(null, isByRelation: false, Texts.NobodyTakesIt(passed, refused));
        }

        var chosen = InTurn(able, request.Method).First();
        return new Route(chosen.Id, isByRelation: false, Texts.Routed(request.Method, chosen, able.Count, passed, refused));
    }

    private static IOrderedEnumerable<RoutingCandidate> InTurn(List<RoutingCandidate> able, RoutingMethod method) => able
        .OrderBy(candidate => method == RoutingMethod.LeastLoaded ? candidate.OpenLeads : 0)
        .ThenBy(candidate => candidate.LastHandedOverOn ?? DateTime.MinValue)

        // Leads that are handed over in one request bear the same moment; they must not all go to one.
        .ThenBy(candidate => candidate.OpenLeads)
        .ThenBy(candidate => candidate.Id);

    private static Obstacle ObstacleOf(RoutingCandidate candidate, RoutingRequest request)
    {
        var absence = Absence(candidate, request.Now);
        return absence != Obstacle.None ? absence
            : request.PreviousHolders.Contains(candidate.Id) ? Obstacle.HadIt
            : candidate.OpenLeads >= candidate.Capacity ? Obstacle.Full
            : candidate.Conditions is { } conditions && !conditions.Hold(request.Facts(conditions)) ? Obstacle.Conditions
            : Obstacle.None;
    }

    /// <summary>What takes somebody out of routing whatever the lead.</summary>
    private static Obstacle Absence(RoutingCandidate candidate, DateTime now) =>
        candidate.IsPaused ? Obstacle.Paused
        : candidate.AwayUntil > now ? Obstacle.Away
        : candidate.UnavailableUntil > now ? Obstacle.Unavailable
        : Obstacle.None;
}
