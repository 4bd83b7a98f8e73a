using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>
/// Takes a definition file apart into what rows hold. Nothing is lost: what does not have the form of a criterion in a group stays in the document, and
/// <see cref="Composition"/> puts all together to a file of the same hash. Only the reference to the schema goes, as it is a path from the file.
/// </summary>
internal static class Decomposition
{
    /// <summary>The dimensions in the order of the file.</summary>
    internal static readonly string[] Dimensions = ["fit", "intent", "engagement", "bant"];

    /// <summary>The members that stand in columns of the definition's row.</summary>
    internal static readonly string[] RowMembers = ["name", "version", "scope", "priority"];

    /// <summary>The step between two criteria of a group, so that others can be put between.</summary>
    private const int OrderStep = 10;

    private const int LongestGroup = 100;
    private const int LongestScope = 100;
    private const int MostPriority = 1_000_000;

    /// <summary>Takes a definition apart.</summary>
    /// <param name="root">The file: an object.</param>
    internal static DefinitionContent Of(JsonValue root)
    {
        var criteria = new List<CriterionContent>();
        var document = root.Without(["$schema", .. RowMembers]);
        if (root.Only("dimensions") is { Kind: JsonKind.Object } dimensions)
        {
            foreach (var name in Dimensions)
            {
                if (dimensions.Only(name) is { Kind: JsonKind.Object } dimension && dimension.Only("groups") is { Kind: JsonKind.Array } groups)
                {
                    dimensions = dimensions.With(name, dimension.With("groups", Groups(name, groups, criteria)));
                }
            }

            document = document.With("dimensions", dimensions);
        }

        return new DefinitionContent(criteria)
        {
            Name = root.Storable("name", CriterionMembers.LongestName),
            Version = Whole(root.Only("version"), int.MaxValue),
            Scope = root.Storable("scope", LongestScope),
            Priority = Whole(root.Only("priority"), MostPriority),
            Document = JsonLayout.Of(document),
        };
    }

    private static JsonValue Groups(string dimension, JsonValue groups, List<CriterionContent> criteria)
    {
        var ids = new HashSet<string>();
        return Json.Array(groups.Items.Select(group =>
        {
            if (group.Kind != JsonKind.Object || group.Storable("id", LongestGroup) is not { } id || !ids.Add(id)
                || group.Only("criteria") is not { Kind: JsonKind.Array } list || list.Items.Any(criterion => criterion.Kind != JsonKind.Object))
            {
                return group;
            }

            var order = 0;
            foreach (var criterion in list.Items)
            {
                var row = CriterionMembers.ToRow(criterion);
                row.Dimension = dimension;
                row.Group = id;
                row.Order = order += OrderStep;
                criteria.Add(row);
            }

            return group.Without(["criteria"]);
        }));
    }

    /// <summary>The whole number from 1 on that a column can hold; null for anything else.</summary>
    private static int? Whole(JsonValue? value, int most) =>
        value is { Kind: JsonKind.Number } && value.Number >= 1 && value.Number <= most && value.Number == (int)value.Number ? (int)value.Number : null;
}
