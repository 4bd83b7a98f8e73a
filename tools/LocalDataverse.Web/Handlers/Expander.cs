using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>
/// Puts related rows into answers. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/join-tables.md: collections come whole and
/// with the address that gives the same rows again; in a query with a nested $expand they come in pages of odata.maxpagesize.
/// </summary>
internal sealed class Expander(Call call, RowWriter writer)
{
    /// <summary>Adds what the selection expands to the rows of a table.</summary>
    internal void Add(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Table table, Selection selection)
        => Add(rows, table, selection, call.Query("$expand"), selection.IsNested ? call.Preferences.MaxPageSize : null);

    private void Add(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Table table, Selection selection, string? text, int? pageSize)
    {
        foreach (var expansion in selection.Expansions)
        {
            var options = ExpandText.OptionsOf(text, expansion.Navigation.Name);
            if (expansion.Navigation.ToMany)
            {
                AddMany(rows, table, expansion, options, pageSize);
            }
            else if (expansion.IsReference)
            {
                AddReference(rows, expansion);
            }
            else
            {
                AddOne(rows, expansion, options, pageSize);
            }
        }
    }

    private void AddReference(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Expansion expansion)
    {
        var set = EntitySetNames.Of(expansion.Navigation.To);
        foreach (var (row, json) in rows)
        {
            json[expansion.Navigation.Name] = Target(row, expansion) is { } id ? new JsonObject { ["@odata.id"] = $"{call.Root}{set}({id})" } : null;
        }
    }

    // One query for all rows of the page, by their ids.
    private void AddOne(IReadOnlyList<(Entity Row, JsonObject Json)> rows, Expansion expansion, IReadOnlyList<string> options, int? pageSize)
    {
        var to = expansion.Navigation.To;
        var ids = rows.Select(r => Target(r.Row, expansion)).OfType<Guid>().Distinct().ToList();
        Dictionary<Guid, Entity> found = [];
        if (ids.Count > 0)
        {
            var builder = Builder(expansion);
            builder.Query.Criteria.AddCondition(to.PrimaryId, ConditionOperator.In, [.. ids.Cast<object>()]);
            found = call.Service.RetrieveMultiple(builder.Query).Entities.ToDictionary(r => r.Id);
        }

        var related = new List<(Entity, JsonObject)>();
        foreach (var (row, json) in rows)
        {
            JsonObject? written = null;
            if (Target(row, expansion) is { } id && found.TryGetValue(id, out var one))
            {
                written = writer.Write(to, one, expansion.Inner.Columns);
                related.Add((one, written));
            }

            json[expansion.Navigation.Name] = written;
        }

        Add(related, to, expansion.Inner, ExpandText.InnerOf(options), pageSize);
    }

    private void AddMany(
        IReadOnlyList<(Entity Row, JsonObject Json)> rows, Table table, Expansion expansion, IReadOnlyList<string> options, int? pageSize)
    {
        var navigation = expansion.Navigation;
        var all = new List<(Entity, JsonObject)>();
        foreach (var (row, json) in rows)
        {
            var builder = Builder(expansion);
            navigation.Narrow(builder.Query, row.Id);
            if (pageSize is { } size)
            {
                builder.Query.PageInfo = new PagingInfo { Count = size, PageNumber = 1 };
            }

            var found = call.Service.RetrieveMultiple(builder.Query);
            var related = found.Entities.Select(r => (r, writer.Write(navigation.To, r, expansion.Inner.Columns))).ToList();
            all.AddRange(related);
            json[navigation.Name] = new JsonArray([.. related.Select(r => r.Item2)]);
            var next = Link(table, row.Id, navigation, options);
            if (pageSize is null)
            {
                json[navigation.Name + "@odata.nextLink"] = next;
            }
            else if (found.MoreRecords)
            {
                var token = Uri.EscapeDataString(new PageToken(2, found.PagingCookie).Text);
                json[navigation.Name + "@odata.nextLink"] = $"{next}{(options.Count == 0 ? '?' : '&')}{PageToken.Option}={token}";
            }
        }

        Add(all, navigation.To, expansion.Inner, ExpandText.InnerOf(options), pageSize);
    }

    private QueryBuilder Builder(Expansion expansion)
    {
        var builder = new QueryBuilder(call.Schema, expansion.Navigation.To, expansion.Inner.ColumnSet, call.Parser.ParameterAliasNodes);
        builder.Filter(expansion.Options.FilterOption);
        builder.Order(expansion.Options.OrderByOption);
        builder.Top(expansion.Options.TopOption);
        return builder;
    }

    private string Link(Table table, Guid id, Navigation navigation, IReadOnlyList<string> options)
    {
        var address = $"{call.Root}{EntitySetNames.Of(table)}({id})/{navigation.Name}";
        return options.Count == 0 ? address : address + "?" + string.Join('&', options.Select(Encoded));
    }

    private static string Encoded(string option)
    {
        var parts = option.Split('=', 2);
        return parts.Length == 2 ? $"{parts[0]}={Uri.EscapeDataString(parts[1])}" : option;
    }

    private static Guid? Target(Entity row, Expansion expansion)
        => row.GetAttributeValue<EntityReference>(expansion.Navigation.Lookup.Name) is { } reference
            && reference.LogicalName == expansion.Navigation.To.Name ? reference.Id : null;
}
