using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Query;

/// <summary>A query written in FetchXML.</summary>
[DataContract(Name = "FetchExpression", Namespace = Namespaces.Contracts)]
public sealed class FetchExpression : QueryBase
{
    /// <summary>A query without text yet.</summary>
    public FetchExpression()
    {
    }

    /// <summary>A query with its FetchXML.</summary>
    public FetchExpression(string query)
    {
        Query = query;
    }

    /// <summary>The FetchXML.</summary>
    [DataMember]
    public string Query { get; set; }
}
