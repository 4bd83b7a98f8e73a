using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Merges a row into another of its table.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class MergeRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public MergeRequest()
    {
        RequestName = "Merge";
    }

    /// <summary>The row that stays.</summary>
    public EntityReference Target
    {
        get => Parameters.Read<EntityReference>("Target");
        set => Parameters["Target"] = value;
    }

    /// <summary>Id of the row that is merged into it and deactivated.</summary>
    public Guid SubordinateId
    {
        get => Parameters.Read<Guid>("SubordinateId");
        set => Parameters["SubordinateId"] = value;
    }

    /// <summary>Columns to set on the row that stays.</summary>
    public Entity UpdateContent
    {
        get => Parameters.Read<Entity>("UpdateContent");
        set => Parameters["UpdateContent"] = value;
    }

    /// <summary>Whether both rows must have the same parent.</summary>
    public bool PerformParentingChecks
    {
        get => Parameters.Read<bool>("PerformParentingChecks");
        set => Parameters["PerformParentingChecks"] = value;
    }
}
