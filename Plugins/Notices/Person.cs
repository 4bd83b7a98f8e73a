using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.Notices;

/// <summary>A user who is told something.</summary>
internal sealed class Person(Guid id, string? name)
{
    /// <summary>The id of the user.</summary>
    internal Guid Id { get; } = id;

    /// <summary>The user's name.</summary>
    internal string? Name { get; } = name;

    /// <summary>A lookup to the user.</summary>
    internal EntityReference Reference => new("systemuser", Id);
}
