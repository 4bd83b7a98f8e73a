using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>One message on its way through the stages.</summary>
internal sealed class Frame(Caller caller, OrganizationRequest request, Table? table)
{
    private long _beforeReadAt;

    internal Caller Caller => caller;

    internal Table? Table => table;

    internal string Message { get; init; } = request.RequestName;

    internal Guid? RequestId => request.RequestId;

    internal Guid OperationId { get; } = caller.Operation.NewId();

    /// <summary>The row the message is about.</summary>
    internal Guid Id { get; set; }

    internal ParameterCollection Input { get; init; } = request.Parameters;

    internal ParameterCollection Output { get; } = [];

    /// <summary>Shared variables of PreValidation; later stages find them in their parent context.</summary>
    internal ParameterCollection OuterVariables { get; init; } = Tagged(request);

    /// <summary>Shared variables of the stages inside the transaction.</summary>
    internal ParameterCollection InnerVariables { get; } = Tagged(request);

    /// <summary>The row as it is before the main operation.</summary>
    internal Entity? Before { get; private set; }

    /// <summary>The other row of a merge, before it.</summary>
    internal Entity? SubordinateBefore { get; set; }

    /// <summary>The row as the main operation left it.</summary>
    internal Entity? After { get; set; }

    /// <summary>The columns sent, where the message is Create or Update.</summary>
    internal Entity? Target => Input.TryGetValue("Target", out var target) ? target as Entity : null;

    /// <summary>Reads the row as it is now, unless nothing was written since it was last read.</summary>
    /// <returns>The row.</returns>
    internal Entity ReadBefore(Engine engine)
    {
        if (Before is null || _beforeReadAt != engine.Database.Writes)
        {
            Before = engine.Rows.Get(Table!, Id);
            _beforeReadAt = engine.Database.Writes;
        }

        return Before;
    }

    /// <summary>The context of the message itself, which is the parent of its inner stages and of whatever the platform does in its name.</summary>
    internal PluginContext? OuterContext { get; set; }

    // The optional parameter "tag" of a request reaches its steps as a shared variable.
    private static ParameterCollection Tagged(OrganizationRequest request)
    {
        var variables = new ParameterCollection();
        if (request.Parameters.TryGetValue("tag", out var tag))
        {
            variables["tag"] = tag;
        }

        return variables;
    }
}
