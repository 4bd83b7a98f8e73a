using System;

namespace XrmLeads.Cli;

/// <summary>Something that ends a command, told in one sentence that says what to do; never with a stack trace.</summary>
internal sealed class CommandFault : Exception
{
    internal CommandFault(string message)
        : base(message)
    {
    }
}
