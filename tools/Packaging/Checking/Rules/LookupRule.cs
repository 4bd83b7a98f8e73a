using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Lookup columns and relationships belong together: the relationship says what the lookup refers to.</summary>
internal sealed class LookupRule : IRule
{
    private static readonly string[] LookupTypes = ["lookup", "owner", "customer"];

    public string Id => "lookup";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var relationships = sources.In(RelationshipSource.Folder).SelectMany(file => file.Root.Elements("EntityRelationship").Select(each => (File: file, Relationship: each))).ToList();
        var related = relationships.Select(each => (each.Relationship.Text("ReferencingEntityName"), each.Relationship.Text("ReferencingAttributeName").ToLowerInvariant())).ToHashSet();
        var columns = sources.Files.Where(file => TableSource.Is(file.Path))
            .SelectMany(file => file.Root.Descendants("attribute").Select(column => (File: file, Table: file.Root.Text("Name"), Column: column))).ToList();
        foreach (var (file, table, column) in columns.Where(each => each.Column.Text("Type") == "lookup" && each.Column.Text("IsCustomField") == "1"))
        {
            if (!related.Contains((table, column.Text("LogicalName"))))
            {
                yield return Finding.At(
                    file.File, column, Id,
                    $"The lookup {column.Text("LogicalName")} has no relationship, so it refers to nothing.",
                    $"Add one to {SolutionSources.Folder}/{RelationshipSource.Folder}/.");
            }
        }

        var types = columns.GroupBy(each => (each.Table, each.Column.Text("LogicalName"))).ToDictionary(each => each.Key, each => each.First().Column.Text("Type"));
        foreach (var (file, relationship) in relationships)
        {
            var attribute = relationship.Text("ReferencingAttributeName");
            if (types.TryGetValue((relationship.Text("ReferencingEntityName"), attribute.ToLowerInvariant()), out var type) && !LookupTypes.Contains(type))
            {
                yield return Finding.At(
                    file.File, relationship.Place("ReferencingAttributeName"), Id,
                    $"{attribute} is a column of type {type}, no lookup.",
                    "Name a lookup column.");
            }
        }
    }
}
