using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>How an asynchronous operation stands after a plugin has thrown.</summary>
[DataContract(Name = "OperationStatus", Namespace = Namespaces.Contracts)]
public enum OperationStatus
{
    /// <summary>It failed and is not tried again.</summary>
    [EnumMember]
    Failed = 0,

    /// <summary>It was cancelled.</summary>
    [EnumMember]
    Canceled = 1,

    /// <summary>It is to be tried again.</summary>
    [EnumMember]
    Retry = 2,

    /// <summary>It waits.</summary>
    [EnumMember]
    Suspended = 3,

    /// <summary>It succeeded.</summary>
    [EnumMember]
    Succeeded = 4,
}
