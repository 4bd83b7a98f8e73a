using System.Linq;
using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// What an $expand may ask for. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/join-tables.md.
/// </summary>
internal static class ExpandRules
{
    private const int MostExpansions = 15;

    internal static void Check(Selection selection)
    {
        if (Count(selection) > MostExpansions)
        {
            throw WebFault.BadRequest($"A query can include up to {MostExpansions} $expand options.");
        }

        foreach (var expansion in selection.Expansions)
        {
            Check(expansion, isNested: false, selection.IsNested);
        }
    }

    private static int Count(Selection selection) => selection.Expansions.Sum(e => 1 + Count(e.Inner));

    private static void Check(Expansion expansion, bool isNested, bool isAnyNested)
    {
        var (navigation, options) = (expansion.Navigation, expansion.Options);
        if (options.SkipOption is not null || options.CountOption is not null || options.SearchOption is not null || options.ComputeOption is not null
            || options.ApplyOption is not null || options is ExpandedNavigationSelectItem { LevelsOption: not null })
        {
            throw WebFault.BadRequest(
                $"$expand={navigation.Name} takes $select, $filter, $orderby, $top and $expand only; $skip, $count, $search and $levels are not supported.");
        }

        if (expansion.IsReference && navigation.ToMany)
        {
            throw WebFault.BadRequest("Expand with $ref is only supported on lookup type navigation property.");
        }

        if ((isNested || isAnyNested) && navigation.Pairs is not null)
        {
            throw WebFault.BadRequest($"$expand={navigation.Name} of a many-to-many relationship is not supported in a nested $expand.");
        }

        if ((options.TopOption is not null || options.OrderByOption is not null) && (!navigation.ToMany || isNested || isAnyNested))
        {
            throw WebFault.BadRequest(
                "Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.");
        }

        foreach (var inner in expansion.Inner.Expansions)
        {
            Check(inner, isNested: true, isAnyNested);
        }
    }
}
