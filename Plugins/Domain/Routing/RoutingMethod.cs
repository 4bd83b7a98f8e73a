namespace XrmLeads.Domain.Routing;

/// <summary>Who of those who can take a lead gets it.</summary>
public enum RoutingMethod
{
    /// <summary>Whoever has gone longest without a new lead.</summary>
    RoundRobin,

    /// <summary>Whoever has the fewest open leads.</summary>
    LeastLoaded,
}
