using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>What happened to a row since it was read, for a client that tracks changes.</summary>
[DataContract(Name = "EntityState", Namespace = Namespaces.Contracts)]
public enum EntityState
{
    /// <summary>The row is as it was read.</summary>
    [EnumMember]
    Unchanged = 0,

    /// <summary>The row is new.</summary>
    [EnumMember]
    Created = 1,

    /// <summary>The row was read and then changed.</summary>
    [EnumMember]
    Changed = 2,
}
