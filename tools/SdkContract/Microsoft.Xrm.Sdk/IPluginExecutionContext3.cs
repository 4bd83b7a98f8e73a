using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, with the user who is signed in.</summary>
public interface IPluginExecutionContext3 : IPluginExecutionContext2
{
    /// <summary>Id of the user who is signed in.</summary>
    Guid AuthenticatedUserId { get; }
}
