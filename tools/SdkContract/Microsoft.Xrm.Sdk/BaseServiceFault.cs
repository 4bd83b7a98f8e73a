using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What every fault of a service says.</summary>
[Serializable]
[DataContract(Name = "BaseServiceFault", Namespace = Namespaces.Contracts)]
[KnownType(typeof(OrganizationServiceFault))]
public abstract class BaseServiceFault : IExtensibleDataObject
{
    [NonSerialized]
    private ExtensionDataObject _extensionData;
    private ErrorDetailCollection _errorDetails;

    /// <summary>For faults of services.</summary>
    protected BaseServiceFault()
    {
    }

    /// <summary>Id that finds the request in the platform's logs.</summary>
    [DataMember]
    public Guid ActivityId { get; set; }

    /// <summary>Number of the error.</summary>
    [DataMember]
    public int ErrorCode { get; set; }

    /// <summary>Details by name. Never null.</summary>
    [DataMember]
    public ErrorDetailCollection ErrorDetails
    {
        get => _errorDetails ??= new ErrorDetailCollection();
        set => _errorDetails = value;
    }

    /// <summary>What went wrong, for people.</summary>
    [DataMember]
    public string Message { get; set; }

    /// <summary>When it went wrong.</summary>
    [DataMember]
    public DateTime Timestamp { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData
    {
        get => _extensionData;
        set => _extensionData = value;
    }
}
