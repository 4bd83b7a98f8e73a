using System;

namespace XrmLeads.Cli;

/// <summary>Something that ends a command, told in one sentence that says what to do; never with a stack trace.</summary>
internal sealed class CommandFault : Exception
{
    internal CommandFault(string message)
        : base(message)
    {
    }

    /// <summary>What an org said to a request.</summary>
    /// <param name="message">The org's words.</param>
    /// <param name="refusedByPlugin">Whether a plugin refused it by its rules, as against a wrong request, a missing privilege or a fault of the org.</param>
    internal CommandFault(string message, bool refusedByPlugin)
        : base(message) => RefusedByPlugin = refusedByPlugin;

    /// <summary>Whether a plugin refused a request by its rules.</summary>
    internal bool RefusedByPlugin { get; }
}
