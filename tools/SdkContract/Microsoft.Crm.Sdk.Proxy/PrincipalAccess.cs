using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A user or team with rights in a row.</summary>
[DataContract(Name = "PrincipalAccess", Namespace = Namespaces.Crm)]
public sealed class PrincipalAccess : IExtensibleDataObject
{
    /// <summary>The rights.</summary>
    [DataMember]
    public AccessRights AccessMask { get; set; }

    /// <summary>The user or team.</summary>
    [DataMember]
    public EntityReference Principal { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
