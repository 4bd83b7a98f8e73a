using System;
using System.Collections.Generic;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Parses addresses by the OData library. On some malformed texts, such as <c>$filter=items/an</c>, that one fails by a NullReferenceException of its own; for the
/// caller it is what it is, an error in the query's syntax.
/// </summary>
internal sealed class AddressParser(IEdmModel model, Uri root, Uri address)
{
    private readonly ODataUriParser _parser = new(model, root, address) { Resolver = new AlternateKeysODataUriResolver(model) };

    internal IDictionary<string, SingleValueNode> ParameterAliasNodes => _parser.ParameterAliasNodes;

    internal ODataPath ParsePath() => Parsed(_parser.ParsePath);

    internal FilterClause? ParseFilter() => Parsed(_parser.ParseFilter);

    internal OrderByClause? ParseOrderBy() => Parsed(_parser.ParseOrderBy);

    internal SelectExpandClause? ParseSelectAndExpand() => Parsed(_parser.ParseSelectAndExpand);

    internal ApplyClause ParseApply() => Parsed(_parser.ParseApply) ?? throw WebFault.BadRequest("$apply is empty.");

    internal long? ParseTop() => Parsed(_parser.ParseTop);

    internal bool? ParseCount() => Parsed(_parser.ParseCount);

    private static T Parsed<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (NullReferenceException)
        {
            throw WebFault.BadRequest("Bad Request - Error in query syntax.");
        }
    }
}
