using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A fault of the organization service.</summary>
[Serializable]
[DataContract(Name = "OrganizationServiceFault", Namespace = Namespaces.Contracts)]
public class OrganizationServiceFault : BaseServiceFault
{
    /// <summary>The fault that caused this one, or null.</summary>
    [DataMember]
    public OrganizationServiceFault InnerFault { get; set; }

    /// <summary>What the plugins of the request traced, or null.</summary>
    [DataMember]
    public string TraceText { get; set; }
}
