using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>What a request or step runs in.</summary>
public interface IExecutionContext
{
    /// <summary>Business unit of the user.</summary>
    Guid BusinessUnitId { get; }

    /// <summary>The same for all steps that one request sets off.</summary>
    Guid CorrelationId { get; }

    /// <summary>How deep this step lies in requests made by steps; 1 for the outermost.</summary>
    int Depth { get; }

    /// <summary>The user who made the request.</summary>
    Guid InitiatingUserId { get; }

    /// <summary>Parameters of the request.</summary>
    ParameterCollection InputParameters { get; }

    /// <summary>Whether the step runs in an offline client.</summary>
    bool IsExecutingOffline { get; }

    /// <summary>Whether the step runs inside the database transaction.</summary>
    bool IsInTransaction { get; }

    /// <summary>Whether an offline client plays back its changes.</summary>
    bool IsOfflinePlayback { get; }

    /// <summary>How the step is isolated: 1 none, 2 sandbox.</summary>
    int IsolationMode { get; }

    /// <summary>Name of the message.</summary>
    string MessageName { get; }

    /// <summary>How the step runs: 0 synchronous, 1 asynchronous.</summary>
    int Mode { get; }

    /// <summary>When the operation was created, in UTC.</summary>
    DateTime OperationCreatedOn { get; }

    /// <summary>Id of the system job of an asynchronous step.</summary>
    Guid OperationId { get; }

    /// <summary>Id of the organization.</summary>
    Guid OrganizationId { get; }

    /// <summary>Unique name of the organization.</summary>
    string OrganizationName { get; }

    /// <summary>Results of the request; there from PostOperation on.</summary>
    ParameterCollection OutputParameters { get; }

    /// <summary>The step that runs.</summary>
    EntityReference OwningExtension { get; }

    /// <summary>The row after the main operation, by alias of the image.</summary>
    EntityImageCollection PostEntityImages { get; }

    /// <summary>The row before the main operation, by alias of the image.</summary>
    EntityImageCollection PreEntityImages { get; }

    /// <summary>Id of the row that the request is about.</summary>
    Guid PrimaryEntityId { get; }

    /// <summary>Logical name of the table that the request is about.</summary>
    string PrimaryEntityName { get; }

    /// <summary>Id of the request; null for a step that runs synchronously.</summary>
    Guid? RequestId { get; }

    /// <summary>Logical name of a second table, or "none".</summary>
    string SecondaryEntityName { get; }

    /// <summary>What the steps of one request hand to each other.</summary>
    ParameterCollection SharedVariables { get; }

    /// <summary>The user as whom the step runs.</summary>
    Guid UserId { get; }
}
