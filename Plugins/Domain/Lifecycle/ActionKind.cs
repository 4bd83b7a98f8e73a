namespace XrmLeads.Domain.Lifecycle;

/// <summary>Where the action came from that asks for sales.</summary>
public enum ActionKind
{
    /// <summary>The person asked for sales, or no action is known.</summary>
    Sales,

    /// <summary>The use of the product shows it.</summary>
    Product,

    /// <summary>It came up in service.</summary>
    Service,
}
