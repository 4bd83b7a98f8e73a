using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Which side of a relationship of a table with itself is meant.</summary>
[DataContract(Name = "EntityRole", Namespace = Namespaces.Contracts)]
public enum EntityRole
{
    /// <summary>The side that holds the lookup.</summary>
    [EnumMember]
    Referencing = 0,

    /// <summary>The side that the lookup points to.</summary>
    [EnumMember]
    Referenced = 1,
}
