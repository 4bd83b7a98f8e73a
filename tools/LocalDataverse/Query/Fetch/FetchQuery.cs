using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>FetchXML read: the QueryExpression it amounts to, and what that cannot say.</summary>
internal sealed record FetchQuery(QueryExpression Expression, QueryShape Shape);
