using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A message to the organization service: a name with parameters.</summary>
[DataContract(Name = "OrganizationRequest", Namespace = Namespaces.Contracts)]
public class OrganizationRequest : IExtensibleDataObject
{
    private ParameterCollection _parameters;

    /// <summary>A request without a name yet.</summary>
    public OrganizationRequest()
    {
    }

    /// <summary>A request with the name of a message.</summary>
    public OrganizationRequest(string requestName)
    {
        RequestName = requestName;
    }

    /// <summary>The parameters by name. Never null.</summary>
    [DataMember]
    public ParameterCollection Parameters
    {
        get => _parameters ??= new ParameterCollection();
        set => _parameters = value;
    }

    /// <summary>Id of an asynchronous operation, where there is one.</summary>
    [DataMember]
    public Guid? RequestId { get; set; }

    /// <summary>Name of the message.</summary>
    [DataMember]
    public string RequestName { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }

    /// <summary>A parameter by name. Reading one that is missing raises <see cref="System.Collections.Generic.KeyNotFoundException"/>.</summary>
    public object this[string parameterName]
    {
        get => Parameters[parameterName];
        set => Parameters[parameterName] = value;
    }
}
