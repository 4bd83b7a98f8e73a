using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A privilege that roles give.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class RolePrivilege : IExtensibleDataObject
{
    /// <summary>How far it reaches.</summary>
    [DataMember]
    public PrivilegeDepth Depth { get; set; }

    /// <summary>Id of the privilege.</summary>
    [DataMember]
    public Guid PrivilegeId { get; set; }

    /// <summary>Id of the business unit.</summary>
    [DataMember]
    public Guid BusinessUnitId { get; set; }

    /// <summary>Name of the privilege, such as prvReadLead.</summary>
    [DataMember]
    public string PrivilegeName { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
