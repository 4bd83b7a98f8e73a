using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Whether an update or delete looks at the row version.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = Namespaces.Contracts71)]
public enum ConcurrencyBehavior
{
    /// <summary>No check, or what the service was configured with.</summary>
    [EnumMember]
    Default = 0,

    /// <summary>The request fails when the stored row version is another.</summary>
    [EnumMember]
    IfRowVersionMatches = 1,

    /// <summary>The request succeeds whatever the row version is.</summary>
    [EnumMember]
    AlwaysOverwrite = 2,
}
