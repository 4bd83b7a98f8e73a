using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Routing;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// Finds the sales rep for a lead: who owns the relation that it belongs to, else the routing member whose turn it is. Three to seven reads. Two leads that are
/// routed at the same moment do not see each other, so that a rep may get one more than his capacity.
/// </summary>
internal sealed class LeadRouting(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Finds him.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="scope">The scope of the version that judged it; its routing is not off.</param>
    /// <param name="notTo">Users who had the lead already in this cycle.</param>
    internal RoutedTo Find(Guid leadId, Scope scope, IReadOnlyCollection<Guid> notTo)
    {
        var members = RoutingMembers.Read(run, scope);
        var lead = RoutedLead.Read(run, catalogue.Rates, leadId, members.Candidates.Select(member => member.Conditions).OfType<MemberConditions>());
        var passed = new HashSet<Guid>(notTo);
        var relation = new RelationSearch(run, lead).Find();
        string? lacking = null;
        while (true)
        {
            var route = Router.Choose(
                new RoutingRequest(run.Now, MethodOf(scope), lead.Facts) { PreviousHolders = passed, Relation = relation }, members.Candidates);
            if (route.ChosenId is not { } chosen)
            {
                return new RoutedTo(null, null, lacking ?? (members.Candidates.Count == 0 && relation is null ? Sentences.NoMembers : route.Why));
            }

            if (SalesRight.IsHeldBy(run, chosen))
            {
                return new RoutedTo(chosen, members.RowOf(chosen), route.Why);
            }

            // An owner of the account may be anybody; a member without the role is told to who looks at the lead.
            if (!route.IsByRelation)
            {
                lacking = Sentences.NotASalesRep(route.Why);
            }

            relation = route.IsByRelation ? null : relation;
            passed.Add(chosen);
        }
    }

    private static RoutingMethod MethodOf(Scope scope) => scope.Routing == RoutingMethodChoice.LeastLoaded ? RoutingMethod.LeastLoaded : RoutingMethod.RoundRobin;
}
