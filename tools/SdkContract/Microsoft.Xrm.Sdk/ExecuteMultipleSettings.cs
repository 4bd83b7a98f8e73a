using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How the requests of an ExecuteMultiple request are run.</summary>
[DataContract(Name = "ExecuteMultipleSettings", Namespace = Namespaces.Contracts2012)]
public sealed class ExecuteMultipleSettings : IExtensibleDataObject
{
    /// <summary>Whether the next request runs when one failed.</summary>
    [DataMember]
    public bool ContinueOnError { get; set; }

    /// <summary>Whether the answers come back; faults always do.</summary>
    [DataMember]
    public bool ReturnResponses { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
