using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>A navigation property that a query expands, with the query options inside the parentheses.</summary>
internal sealed record Expansion(Navigation Navigation, ExpandedNavigationSelectItem Options);
