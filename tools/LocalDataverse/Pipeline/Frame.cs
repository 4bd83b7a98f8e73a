using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>One message on its way through the stages.</summary>
internal sealed class Frame
{
    private readonly Caller _caller;
    private readonly OrganizationRequest _request;
    private readonly Table? _table;
    private long _beforeReadAt;

    internal Frame(Caller caller, OrganizationRequest request, Table? table)
    {
        (_caller, _request, _table) = (caller, request, table);
        OperationId = caller.Operation.NewId();
        Message = request.RequestName;
        Input = request.Parameters;
        Bypass = Bypass.Of(request);
        OuterVariables = Tagged(request);

        // Only for these messages do PreValidation and the later stages have variables of their own (understand-the-data-context.md).
        InnerVariables = Message is "Create" or "Update" or "Delete" ? Tagged(request) : OuterVariables;
    }

    internal Caller Caller => _caller;

    internal Table? Table => _table;

    internal string Message { get; init; }

    internal Guid? RequestId => _request.RequestId;

    internal Guid OperationId { get; }

    /// <summary>The row the message is about.</summary>
    internal Guid Id { get; set; }

    internal ParameterCollection Input { get; init; }

    internal ParameterCollection Output { get; } = [];

    /// <summary>Which steps the request asks to leave out.</summary>
    internal Bypass Bypass { get; init; }

    /// <summary>Shared variables of PreValidation; later stages find them in their parent context.</summary>
    internal ParameterCollection OuterVariables { get; init; }

    /// <summary>Shared variables of the stages inside the transaction.</summary>
    internal ParameterCollection InnerVariables { get; init; }

    /// <summary>The row as it is before the main operation.</summary>
    internal Entity? Before { get; private set; }

    /// <summary>The other row of a merge, before it.</summary>
    internal Entity? SubordinateBefore { get; set; }

    /// <summary>The row as the main operation left it.</summary>
    internal Entity? After { get; set; }

    /// <summary>The rows of CreateMultiple or UpdateMultiple, in the order of Targets; empty for any other message.</summary>
    internal IReadOnlyList<Frame> Rows { get; init; } = [];

    internal bool IsMultiple => Rows.Count > 0;

    /// <summary>The same operation as CreateMultiple or UpdateMultiple, whose steps run with it; null where that has no steps, or runs them for all rows.</summary>
    internal Frame? Several { get; set; }

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
