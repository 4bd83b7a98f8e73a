using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// Puts related rows into answers, one level deep. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/join-tables.
/// </summary>
internal sealed class Expander(Call call, RowWriter writer)
{
    internal void Add(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Selection selection)
    {
        foreach (var expansion in selection.Expansions)
        {
            var inner = new Selection(call.Schema, expansion.Navigation.To, expansion.Options.SelectAndExpand);
            if (expansion.Navigation.ToMany)
            {
                AddMany(rows, expansion, inner);
            }
            else
            {
                AddOne(rows, expansion, inner);
            }
        }
    }

    // One query for all rows of the page, by their ids.
    private void AddOne(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Expansion expansion, Selection inner)
    {
        var (name, to) = (expansion.Navigation.Name, expansion.Navigation.To);
        var ids = rows.Select(r => Target(r.Row, expansion)).OfType<Guid>().Distinct().ToList();
        Dictionary<Guid, Entity> found = [];
        if (ids.Count > 0)
        {
            var query = new QueryExpression(to.Name) { ColumnSet = inner.ColumnSet };
            query.Criteria.AddCondition(to.PrimaryId, ConditionOperator.In, [.. ids.Cast<object>()]);
            found = call.Service.RetrieveMultiple(query).Entities.ToDictionary(r => r.Id);
        }

        foreach (var (row, json) in rows)
        {
            json[name] = Target(row, expansion) is { } id && found.TryGetValue(id, out var related) ? writer.Write(to, related, inner.Columns) : null;
        }
    }

    private void AddMany(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Expansion expansion, Selection inner)
    {
        var (navigation, options) = (expansion.Navigation, expansion.Options);
        foreach (var (row, json) in rows)
        {
            var builder = new QueryBuilder(call.Schema, navigation.To, inner.ColumnSet, call.Parser.ParameterAliasNodes);
            builder.Query.Criteria.AddCondition(navigation.Lookup.Name, ConditionOperator.Equal, row.Id);
            builder.Filter(options.FilterOption);
            builder.Order(options.OrderByOption);
            builder.Top(options.TopOption);
            var related = call.Service.RetrieveMultiple(builder.Query).Entities;
            json[navigation.Name] = new JsonArray([.. related.Select(r => writer.Write(navigation.To, r, inner.Columns))]);
        }
    }

    private static Guid? Target(Entity row, Expansion expansion)
        => row.GetAttributeValue<EntityReference>(expansion.Navigation.Lookup.Name) is { } reference
            && reference.LogicalName == expansion.Navigation.To.Name ? reference.Id : null;
}
