using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>What somebody may do with a row.</summary>
[Flags]
[DataContract(Name = "AccessRights", Namespace = Namespaces.Crm)]
public enum AccessRights
{
    /// <summary>Nothing.</summary>
    [EnumMember]
    None = 0,

    /// <summary>Read it.</summary>
    [EnumMember]
    ReadAccess = 1,

    /// <summary>Update it.</summary>
    [EnumMember]
    WriteAccess = 2,

    /// <summary>Make it point at another row.</summary>
    [EnumMember]
    AppendAccess = 4,

    /// <summary>Make another row point at it.</summary>
    [EnumMember]
    AppendToAccess = 16,

    /// <summary>Create it.</summary>
    [EnumMember]
    CreateAccess = 32,

    /// <summary>Delete it.</summary>
    [EnumMember]
    DeleteAccess = 65536,

    /// <summary>Share it.</summary>
    [EnumMember]
    ShareAccess = 262144,

    /// <summary>Give it to another owner.</summary>
    [EnumMember]
    AssignAccess = 524288,
}
