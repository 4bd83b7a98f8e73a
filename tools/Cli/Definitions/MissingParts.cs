using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.OwnColumns;
using XrmLeads.Domain.Definition;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Definitions;

/// <summary>What a definition names and an org lacks: columns of lead, signal types, checklist items.</summary>
internal static class MissingParts
{
    /// <summary>Adds what is missing and names it. Rows are made as the user, columns by an unmanaged solution.</summary>
    /// <exception cref="CommandFault">The org refuses it.</exception>
    internal static IReadOnlyList<string> Add(Connection connection, string text, LeadDefinition definition) =>
        [.. AddColumns(connection, OwnColumnReader.Read(text, definition)), .. AddSignalTypes(connection, definition), .. AddItems(connection, definition)];

    private static IEnumerable<string> AddColumns(Connection connection, IReadOnlyList<OwnColumn> columns)
    {
        var known = connection.LeadColumns();
        foreach (var solution in columns.Where(column => !known.ContainsKey(column.Name)).GroupBy(PrefixOf))
        {
            connection.Import(ColumnSolution.Zip([.. solution]));
            foreach (var column in solution)
            {
                yield return $"the column {column.Name}";
            }
        }
    }

    private static string PrefixOf(OwnColumn column) => column.Name.IndexOf('_', StringComparison.Ordinal) is > 0 and var end
        ? column.Name[..end]
        : throw new CommandFault($"The column {column.Name} is not on lead, and it has no prefix, such as xs_, with which it could be added.");

    private static IEnumerable<string> AddSignalTypes(Connection connection, LeadDefinition definition)
    {
        var known = Codes(connection, SignalTypeTable.Name, SignalTypeTable.Code);
        foreach (var dimension in definition.Dimensions)
        {
            var signals = dimension.Groups.SelectMany(group => group.Criteria).OfType<SignalCriterion>();
            foreach (var criterion in signals.Where(criterion => known.Add(criterion.Signal)))
            {
                Create(connection, new Entity(SignalTypeTable.Name)
                {
                    [SignalTypeTable.Code] = criterion.Signal,
                    [SignalTypeTable.PrimaryName] = criterion.Label,
                    [SignalTypeTable.Class] = new OptionSetValue(dimension == definition.Intent ? SignalClassChoice.Intent : SignalClassChoice.Interest),
                });
                yield return $"the signal type {criterion.Signal}";
            }
        }
    }

    private static IEnumerable<string> AddItems(Connection connection, LeadDefinition definition)
    {
        const int Step = 10;
        var known = Codes(connection, ChecklistItemTable.Name, ChecklistItemTable.Code);
        foreach (var item in definition.Items.Where(item => known.Add(item.Id)))
        {
            Create(connection, new Entity(ChecklistItemTable.Name)
            {
                [ChecklistItemTable.Code] = item.Id,
                [ChecklistItemTable.PrimaryName] = item.Label,
                [ChecklistItemTable.Question] = item.Label + "?",
                [ChecklistItemTable.Order] = Step * known.Count,
            });
            yield return $"the checklist item {item.Id}";
        }
    }

    private static HashSet<string> Codes(Connection connection, string table, string column) =>
        connection.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities
            .Select(row => row.GetAttributeValue<string>(column) ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static void Create(Connection connection, Entity row) => connection.Execute(new OrganizationRequest("Create") { ["Target"] = row });
}
