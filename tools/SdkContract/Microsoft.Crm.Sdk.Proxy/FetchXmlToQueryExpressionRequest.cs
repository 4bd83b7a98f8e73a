using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Asks for a query in FetchXML as a QueryExpression.</summary>
[DataContract(Namespace = Namespaces.Crm)]
public sealed class FetchXmlToQueryExpressionRequest : OrganizationRequest
{
    /// <summary>A request without parameters.</summary>
    public FetchXmlToQueryExpressionRequest()
    {
        RequestName = "FetchXmlToQueryExpression";
    }

    /// <summary>The query.</summary>
    public string FetchXml
    {
        get => Parameters.Read<string>("FetchXml");
        set => Parameters["FetchXml"] = value;
    }
}
