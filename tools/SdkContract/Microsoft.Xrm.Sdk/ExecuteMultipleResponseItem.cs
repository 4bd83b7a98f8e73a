using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>The answer to one request of an ExecuteMultiple request, or its fault.</summary>
[DataContract(Name = "ExecuteMultipleResponseItem", Namespace = Namespaces.Contracts2012)]
public sealed class ExecuteMultipleResponseItem : IExtensibleDataObject
{
    /// <summary>The fault, or null.</summary>
    [DataMember]
    public OrganizationServiceFault Fault { get; set; }

    /// <summary>Index of the request, from 0.</summary>
    [DataMember]
    public int RequestIndex { get; set; }

    /// <summary>The answer, or null.</summary>
    [DataMember]
    public OrganizationResponse Response { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
