using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Sets the state and status of a row.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class SetStateRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public SetStateRequest()
    {
        RequestName = "SetState";
    }

    /// <summary>The row.</summary>
    public EntityReference EntityMoniker
    {
        get => Parameters.Read<EntityReference>("EntityMoniker");
        set => Parameters["EntityMoniker"] = value;
    }

    /// <summary>The new state.</summary>
    public OptionSetValue State
    {
        get => Parameters.Read<OptionSetValue>("State");
        set => Parameters["State"] = value;
    }

    /// <summary>The new status; -1 for the default of the state.</summary>
    public OptionSetValue Status
    {
        get => Parameters.Read<OptionSetValue>("Status");
        set => Parameters["Status"] = value;
    }
}
