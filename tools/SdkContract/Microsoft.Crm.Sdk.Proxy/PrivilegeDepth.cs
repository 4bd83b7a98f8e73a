using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>How far a privilege reaches.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public enum PrivilegeDepth
{
    /// <summary>The user's own rows.</summary>
    [EnumMember]
    Basic = 0,

    /// <summary>Rows of the user's business unit.</summary>
    [EnumMember]
    Local = 1,

    /// <summary>Rows of that and of the business units below it.</summary>
    [EnumMember]
    Deep = 2,

    /// <summary>All rows of the organization.</summary>
    [EnumMember]
    Global = 3,
}
