using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>A navigation property that a query expands.</summary>
/// <param name="Navigation">Where it leads.</param>
/// <param name="Options">The query options inside the parentheses.</param>
/// <param name="Inner">What is wanted of each related row.</param>
/// <param name="IsReference">Only the address of the related row is wanted.</param>
internal sealed record Expansion(Navigation Navigation, ExpandedReferenceSelectItem Options, Selection Inner, bool IsReference);
