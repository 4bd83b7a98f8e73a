using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>Which page of a query is read.</summary>
[DataContract(Name = "PagingInfo", Namespace = Namespaces.Contracts)]
public sealed class PagingInfo : IExtensibleDataObject
{
    /// <summary>Rows a page.</summary>
    [DataMember]
    public int Count { get; set; }

    /// <summary>Number of the page, from 1.</summary>
    [DataMember]
    public int PageNumber { get; set; }

    /// <summary>The cookie that came with the previous page, or null for the first.</summary>
    [DataMember]
    public string PagingCookie { get; set; }

    /// <summary>Whether the number of all matching rows is wanted.</summary>
    [DataMember]
    public bool ReturnTotalRecordCount { get; set; }

    /// <summary>Data that a newer version of the contract sent and this one does not know.</summary>
    public ExtensionDataObject ExtensionData { get; set; }
}
