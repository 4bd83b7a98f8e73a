using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Definitions;

/// <summary>
/// Puts the definition file together from what its rows hold. Name, version, scope and priority are those of the row; a document that has them too is
/// overruled. What has no place in the file is a fault, never left out in silence.
/// </summary>
internal sealed class Composition
{
    private readonly List<Fault> _faults = [];

    private Composition()
    {
    }

    /// <summary>The file; an empty object where the document is no JSON object.</summary>
    internal JsonValue Root { get; private set; } = Json.Object([]);

    /// <summary>What has no place in the file.</summary>
    internal IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Puts a definition together.</summary>
    internal static Composition Of(DefinitionContent content)
    {
        var composition = new Composition();
        if (composition.Read(content.Document, "document") is { } document)
        {
            composition.Root = composition.Compose(content, document);
        }

        return composition;
    }

    private JsonValue Compose(DefinitionContent content, JsonValue document)
    {
        var rows = content.Criteria.OrderBy(row => row.Order).ThenBy(row => row.Code, StringComparer.Ordinal).ToList();
        var members = document.Members.Where(member => member.Name == "$schema").ToList();
        Add("name", content.Name, Json.Text);
        Add("version", content.Version?.ToString(CultureInfo.InvariantCulture), Json.Number);
        Add("scope", content.Scope, Json.Text);
        Add("priority", content.Priority?.ToString(CultureInfo.InvariantCulture), Json.Number);
        members.AddRange(document.Without(["$schema", .. Decomposition.RowMembers]).Members);
        var root = Json.Object(members);
        if (root.Only("dimensions") is { Kind: JsonKind.Object } dimensions)
        {
            foreach (var name in Decomposition.Dimensions)
            {
                if (dimensions.Only(name) is { Kind: JsonKind.Object } dimension && dimension.Only("groups") is { Kind: JsonKind.Array } groups)
                {
                    dimensions = dimensions.With(name, dimension.With("groups", Json.Array(groups.Items.Select(group => Filled(group, name, rows)))));
                }
            }

            root = root.With("dimensions", dimensions);
        }

        foreach (var row in rows)
        {
            _faults.Add(new Fault(
                "$", 0, 0, Rule.UnknownGroup, Named(row) + " stands in the group " + Wording.Quote(row.Group ?? "") + " of "
                    + (row.Dimension ?? "no dimension") + ", which has no such group without criteria of its own in the document.",
                "Give it the dimension and the id of a group of the document, or add the group there."));
        }

        return root;

        void Add(string name, string? value, Func<string, JsonValue> make)
        {
            if (value is not null)
            {
                members.Add(new JsonMember(name, make(value)));
            }
        }
    }

    /// <summary>The group with its criteria; the rows that find their place are taken out of the list.</summary>
    private JsonValue Filled(JsonValue group, string dimension, List<CriterionContent> rows)
    {
        if (group.Only("id") is not { Kind: JsonKind.Text } id || group.Has("criteria"))
        {
            return group;
        }

        var own = rows.Where(row => row.Dimension == dimension && row.Group == id.Text).ToList();
        rows.RemoveAll(own.Contains);
        var criteria = own.Select(row => CriterionMembers.ToJson(row, Read(row.Settings ?? "{}", "settings of " + Named(row))?.Members ?? []));
        return Json.Object([.. group.Members, new JsonMember("criteria", Json.Array(criteria))]);
    }

    private JsonValue? Read(string text, string place)
    {
        try
        {
            var value = JsonText.Read(text);
            if (value.Kind == JsonKind.Object)
            {
                return value;
            }

            _faults.Add(new Fault(
                "$", value.Line, value.Column, Rule.WrongType, "A JSON object must stand in the " + place + ", not " + Wording.NameOf(value) + ".",
                "Write { … }."));
        }
        catch (JsonSyntaxException fault)
        {
            _faults.Add(new Fault(
                "$", fault.Line, fault.Column, Rule.Syntax, "There is no JSON in the " + place + " (line " + Wording.Digits(fault.Line) + ", column "
                    + Wording.Digits(fault.Column) + "): " + fault.Message,
                "Mend the JSON."));
        }

        return null;
    }

    private static string Named(CriterionContent row) => "The criterion " + Wording.Quote(row.Code ?? row.Label ?? "");
}
