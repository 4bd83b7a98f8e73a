using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>
/// GET of definitions of tables, columns, relationships and choices. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/query-metadata-web-api.md: all that match come at once.
/// </summary>
internal static partial class DefinitionHandler
{
    private static readonly string[] Sets = [DefinitionModel.Tables, DefinitionModel.Relationships, DefinitionModel.Choices];

    /// <summary>Whether the address is one of definitions.</summary>
    internal static bool IsFor(Call call) => Name(call).EndsWith("Definitions", StringComparison.Ordinal);

    internal static Answer Get(Call call)
    {
        var set = Name(call);
        if (call.Method != "GET" || !Sets.Contains(set))
        {
            throw Faults.NotSupported(call.Method == "GET" ? set : $"{call.Method} of {set}: definitions come from the solutions that are imported");
        }

        if (call.QueryNames.FirstOrDefault(n => n.StartsWith('$') && n is not ("$select" or "$expand" or "$filter")) is { } option)
        {
            throw Faults.NotSupported($"{option} of {set}");
        }

        var parser = new AddressParser(DefinitionModel.Model, call.Root, call.Address);
        try
        {
            return Read(call, parser, set);
        }
        catch (ODataException fault) when (NoProperty().Match(fault.Message) is { Success: true } match)
        {
            // Dataverse describes much more than this host knows.
            throw Faults.NotSupported($"{match.Groups["name"].Value} of {match.Groups["type"].Value}");
        }
    }

    private static Answer Read(Call call, AddressParser parser, string set)
    {
        IReadOnlyList<Definition> found = [.. All(call, set)];
        var isOne = false;
        foreach (var segment in parser.ParsePath())
        {
            switch (segment)
            {
                case EntitySetSegment:
                    break;
                case KeySegment key:
                    found = [.. found.Where(d => key.Keys.All(k => d.Members[k.Key]?.ToString() == k.Value.ToString()))];
                    isOne = true;
                    break;
                case TypeSegment type:
                    var name = ((IEdmSchemaElement)type.EdmType.AsElementType()).Name;
                    found = [.. found.Where(d => d.Type == name)];
                    break;
                case NavigationPropertySegment way when isOne && found is [var from]:
                    isOne = from.One.ContainsKey(way.NavigationProperty.Name);
                    found = Behind(from, way.NavigationProperty.Name);
                    break;
                case PropertySegment property when isOne && found is [var owner]:
                    return Answer.Json(new JsonObject
                    {
                        ["@odata.context"] = $"{call.Root}$metadata#{set}/{property.Property.Name}",
                        ["value"] = owner.Members[property.Property.Name]?.DeepClone(),
                    });
                default:
                    throw found.Count == 0 ? NotFound(call) : Faults.NotSupported($"the address {call.Address.AbsolutePath}");
            }
        }

        var (selection, filter) = (parser.ParseSelectAndExpand(), parser.ParseFilter());
        return isOne ? One(call, set, found.Count == 1 ? found[0] : throw NotFound(call), selection) : Many(call, set, found, selection, filter);
    }

    private static Answer One(Call call, string set, Definition definition, SelectExpandClause? selection)
    {
        var json = Write(definition, selection);
        json.Insert(0, "@odata.context", $"{call.Root}$metadata#{set}/$entity");
        return Answer.Json(json);
    }

    private static Answer Many(Call call, string set, IReadOnlyList<Definition> found, SelectExpandClause? selection, FilterClause? filter) => Answer.Json(new JsonObject
    {
        ["@odata.context"] = $"{call.Root}$metadata#{set}",
        ["value"] = new JsonArray([.. found.Where(d => DefinitionFilter.Meets(d, filter)).Select(d => Write(d, selection))]),
    });

    private static JsonObject Write(Definition definition, SelectExpandClause? selection)
    {
        var items = selection?.SelectedItems.ToList() ?? [];
        var chosen = items.OfType<PathSelectItem>().Select(i => i.SelectedPath.LastSegment.Identifier).ToHashSet();
        var all = selection is null || selection.AllSelected;
        var json = new JsonObject();
        if (definition.Type != "EntityMetadata")
        {
            json["@odata.type"] = $"#{EdmSchema.Namespace}.{definition.Type}";
        }

        foreach (var (name, value) in definition.Members.Where(m => all || chosen.Contains(m.Key) || m.Key == "MetadataId"))
        {
            json[name] = value?.DeepClone();
        }

        foreach (var item in items.OfType<ExpandedNavigationSelectItem>())
        {
            var name = item.PathToNavigationProperty.LastSegment.Identifier;
            var related = Behind(definition, name).Where(d => DefinitionFilter.Meets(d, item.FilterOption)).Select(d => Write(d, item.SelectAndExpand)).ToList();
            json[name] = definition.One.ContainsKey(name) ? related.FirstOrDefault() : new JsonArray([.. related]);
        }

        return json;
    }

    private static IReadOnlyList<Definition> Behind(Definition definition, string name)
        => definition.Many.TryGetValue(name, out var many) ? many()
            : definition.One.TryGetValue(name, out var one) && one() is { } single ? [single]
            : [];

    private static IEnumerable<Definition> All(Call call, string set) => set switch
    {
        DefinitionModel.Tables => TableDefinitions.Of(call.Schema.Catalogue),
        DefinitionModel.Relationships => RelationshipDefinitions.Of(call.Schema.Catalogue),
        _ => OptionSetDefinitions.Of(call.Schema.Catalogue),
    };

    private static WebFault NotFound(Call call) => WebFault.NotFound($"Could not find the definition at {call.Address.AbsolutePath}.");

    private static string Name(Call call)
    {
        var path = Uri.UnescapeDataString(call.Address.AbsolutePath);
        return path.Length <= Call.Base.Length ? string.Empty : path[Call.Base.Length..].Split('/', '(')[0];
    }

    [GeneratedRegex("Could not find a property named '(?<name>[^']+)' on type 'Microsoft\\.Dynamics\\.CRM\\.(?<type>[^']+)'")]
    private static partial Regex NoProperty();
}
