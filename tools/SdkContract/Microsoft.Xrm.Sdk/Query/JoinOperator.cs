using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>How a linked table is joined.</summary>
[DataContract(Name = "JoinOperator", Namespace = Namespaces.Contracts)]
public enum JoinOperator
{
    /// <summary>Only rows with a match.</summary>
    [EnumMember]
    Inner = 0,

    /// <summary>Also rows without a match.</summary>
    [EnumMember]
    LeftOuter = 1,

    /// <summary>Inner, with only one of the two joined columns returned.</summary>
    [EnumMember]
    Natural = 2,

    /// <summary>Inner with the first matching row only.</summary>
    [EnumMember]
    MatchFirstRowUsingCrossApply = 3,

    /// <summary>Inner by an IN condition: a parent row comes once.</summary>
    [EnumMember]
    In = 4,

    /// <summary>Inner by an EXISTS condition: a parent row comes once.</summary>
    [EnumMember]
    Exists = 5,

    /// <summary>Some linked row meets the filter; for use inside a filter.</summary>
    [EnumMember]
    Any = 6,

    /// <summary>No linked row meets the filter; for use inside a filter.</summary>
    [EnumMember]
    NotAny = 7,

    /// <summary>There are linked rows and none meets the filter; for use inside a filter.</summary>
    [EnumMember]
    All = 8,

    /// <summary>Some linked row meets the filter; for use inside a filter.</summary>
    [EnumMember]
    NotAll = 9,
}
