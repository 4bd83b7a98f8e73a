using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// The execution context as a plugin sees it. Nobody signs in here, so who initiates is who is authenticated; there is neither portal nor tenant.
/// </summary>
internal sealed class PluginContext : IPluginExecutionContext7
{
    internal required Users Users { get; init; }

    public Guid BusinessUnitId { get; init; }

    public Guid CorrelationId { get; init; }

    public int Depth { get; init; }

    public Guid InitiatingUserId { get; init; }

    public required ParameterCollection InputParameters { get; init; }

    public bool IsExecutingOffline => false;

    public bool IsInTransaction { get; init; }

    public bool IsOfflinePlayback => false;

    /// <summary>2: the sandbox, the only isolation mode online.</summary>
    public int IsolationMode => 2;

    public required string MessageName { get; init; }

    public int Mode { get; init; }

    public DateTime OperationCreatedOn { get; init; }

    public Guid OperationId { get; init; }

    public Guid OrganizationId { get; init; }

    public required string OrganizationName { get; init; }

    public required ParameterCollection OutputParameters { get; init; }

    public EntityReference? OwningExtension { get; init; }

    public EntityImageCollection PostEntityImages { get; init; } = [];

    public EntityImageCollection PreEntityImages { get; init; } = [];

    public Guid PrimaryEntityId { get; init; }

    public required string PrimaryEntityName { get; init; }

    public Guid? RequestId { get; init; }

    public string SecondaryEntityName => "none";

    public required ParameterCollection SharedVariables { get; init; }

    public Guid UserId { get; init; }

    /// <summary>Who is signed in and acts for the user, where that is another; plugins do not see it.</summary>
    internal Guid? SignedInId { get; init; }

    public IPluginExecutionContext? ParentContext { get; init; }

    public int Stage { get; init; }

    public Guid UserAzureActiveDirectoryObjectId => Users.DirectoryObject(UserId);

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Users.DirectoryObject(InitiatingUserId);

    public Guid InitiatingUserApplicationId => Users.Application(InitiatingUserId);

    public Guid PortalsContactId => Guid.Empty;

    public bool IsPortalsClientCall => false;

    public Guid AuthenticatedUserId => InitiatingUserId;

    public EntityImageCollection[] PreEntityImagesCollection { get; init; } = [];

    public EntityImageCollection[] PostEntityImagesCollection { get; init; } = [];

    public string InitiatingUserAgent => string.Empty;

    public string EnvironmentId => OrganizationId.ToString();

    public Guid TenantId => Guid.Empty;

    public bool IsApplicationUser => Users.Application(UserId) != Guid.Empty;
}
