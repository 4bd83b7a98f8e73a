using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Definitions;

/// <summary>Says in words what one definition changes against another.</summary>
internal static class DefinitionDiff
{
    internal static void Write(LeadDefinition before, LeadDefinition after, TextWriter output)
    {
        var changes = Changes(before, after);
        output.WriteLine($"From \"{before.Name}\", version {before.Version}, to \"{after.Name}\", version {after.Version}:");
        foreach (var section in changes.GroupBy(change => change.Section))
        {
            output.WriteLine();
            output.WriteLine(section.Key);
            foreach (var change in section)
            {
                output.WriteLine("  " + change.Text);
            }
        }

        if (changes.Count == 0)
        {
            output.WriteLine(before.Hash == after.Hash
                ? "Nothing differs."
                : "They judge alike: the files differ in something without effect, such as a value that is written out and would be assumed anyway.");
        }
    }

    /// <summary>The changes in the order of the page; the section of a dimension is named as in the later version.</summary>
    internal static IReadOnlyList<Change> Changes(LeadDefinition before, LeadDefinition after)
    {
        var changes = new List<Change>();
        var old = Single(before);
        var now = Single(after);
        foreach (var (key, statement) in now)
        {
            if (!old.TryGetValue(key, out var was))
            {
                changes.Add(new Change(statement.Section, $"added:   {statement.Subject}: {Said(statement)}"));
            }
            else if (Said(was) != Said(statement))
            {
                changes.Add(new Change(statement.Section, $"changed: {statement.Subject}: {Said(was)} -> {Said(statement)}"));
            }
            else if (was.Subject != statement.Subject)
            {
                changes.Add(new Change(statement.Section, $"renamed: {was.Subject} -> {statement.Subject}"));
            }
        }

        changes.AddRange(old.Where(pair => !now.ContainsKey(pair.Key)).Select(pair => new Change(pair.Value.Section, $"removed: {pair.Value.Subject}: {Said(pair.Value)}")));
        changes.AddRange(Orders(before, after));
        return changes;
    }

    /// <summary>Each statement by its key; a row that lists values once for each value, since what people change is one country, not a list.</summary>
    private static Dictionary<string, Statement> Single(LeadDefinition definition)
    {
        var single = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in Statements.Of(definition).Where(statement => !statement.IsOrder))
        {
            if (statement.Items is not { } items)
            {
                single[statement.Key] = statement;
                continue;
            }

            var owner = statement.Subject.Split(", ")[0];
            var saysMore = items.Count > 0 && !statement.Value.StartsWith(items[0], StringComparison.Ordinal);
            if (saysMore && statement.Points is not null)
            {
                single[statement.Key] = statement with { Items = null };
            }

            foreach (var item in items)
            {
                // "Country, Sweden: 10 points", but "Business e-mail, a domain that is not in the list: gmail.com".
                single[$"{statement.Key}/={item}"] = saysMore
                    ? statement with { Subject = $"{owner}, {statement.Value}", Value = item, Points = null, Items = null }
                    : statement with { Subject = $"{owner}, {item}", Items = null };
            }
        }

        return single;
    }

    private static IEnumerable<Change> Orders(LeadDefinition before, LeadDefinition after)
    {
        var old = Statements.Of(before).Where(statement => statement.IsOrder).ToDictionary(statement => statement.Key);
        foreach (var statement in Statements.Of(after).Where(statement => statement.IsOrder))
        {
            if (old.TryGetValue(statement.Key, out var was) && was.Items!.Count == statement.Items!.Count && !was.Items.SequenceEqual(statement.Items)
                && was.Items.Order(StringComparer.Ordinal).SequenceEqual(statement.Items.Order(StringComparer.Ordinal)))
            {
                yield return new Change(statement.Section, $"changed: {statement.Subject}: {string.Join(", ", was.Items)} -> {string.Join(", ", statement.Items)}");
            }
        }
    }

    private static string Said(Statement statement) => statement.Points is not { } points ? statement.Value
        : statement.Level == 2 ? $"{Statements.Number(points)} points, {statement.Value}"
        : $"{Statements.Number(points)} points";
}

/// <summary>One change in words.</summary>
/// <param name="Section">The part of the page it is in.</param>
/// <param name="Text">The sentence.</param>
internal sealed record Change(string Section, string Text);
