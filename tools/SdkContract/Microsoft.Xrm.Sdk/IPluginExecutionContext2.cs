using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a plugin runs in, with the directory and portal identities of who calls.</summary>
public interface IPluginExecutionContext2 : IPluginExecutionContext
{
    /// <summary>Directory object id of the user.</summary>
    Guid UserAzureActiveDirectoryObjectId { get; }

    /// <summary>Directory object id of the user who initiates the web service call.</summary>
    Guid InitiatingUserAzureActiveDirectoryObjectId { get; }

    /// <summary>Application id of the user who initiates the execution; empty when that is no application.</summary>
    Guid InitiatingUserApplicationId { get; }

    /// <summary>Contact that a portal passes with its call; empty otherwise.</summary>
    Guid PortalsContactId { get; }

    /// <summary>Whether the call comes from a portal.</summary>
    bool IsPortalsClientCall { get; }
}
