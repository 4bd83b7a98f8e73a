using System;
using System.Collections.Generic;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>
/// Parses addresses by the OData library. On some malformed texts that one fails by a fault of its own, such as a NullReferenceException on
/// <c>$filter=items/an</c>; here they are what they are for the caller, an error in the query's syntax.
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
        catch (Exception exception) when (exception is not (ODataException or UriFormatException) and (NullReferenceException or ArgumentException
            or InvalidCastException or InvalidOperationException or IndexOutOfRangeException or KeyNotFoundException or FormatException
            or NotImplementedException or NotSupportedException))
        {
            throw WebFault.BadRequest("Bad Request - Error in query syntax.");
        }
    }
}
