using System;

namespace XrmLeads.Domain.Routing;

/// <summary>Who owns the relation that a lead belongs to.</summary>
public sealed class RelationOwner(Guid id, string reason)
{
    /// <summary>The user.</summary>
    public Guid Id { get; } = id;

    /// <summary>What he owns, as the end of a sentence that begins with "who": such as "owns the account".</summary>
    public string Reason { get; } = reason;
}
