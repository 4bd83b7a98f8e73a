using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Definitions;

/// <summary>A definition as a page that both departments can read and sign.</summary>
internal static class DefinitionPage
{
    private const int Width = 100;

    internal static void Write(LeadDefinition definition, TextWriter output)
    {
        var title = $"{definition.Name}, version {definition.Version}";
        output.WriteLine(title);
        output.WriteLine(new string('=', title.Length));
        foreach (var section in Statements.Of(definition).Where(statement => !statement.IsOrder).GroupBy(statement => statement.Section))
        {
            output.WriteLine();
            output.WriteLine(section.Key);
            output.WriteLine(new string('-', section.Key.Length));
            var owner = "";
            foreach (var statement in section.Where(IsPrinted))
            {
                owner = statement.Level == 0 ? statement.Subject : owner;
                Write(statement, owner, output);
            }
        }

        output.WriteLine();
        output.WriteLine($"Fingerprint {definition.Hash}");
    }

    /// <summary>The name and weight of a dimension stand in the heading of its section already.</summary>
    private static bool IsPrinted(Statement statement) =>
        !statement.Key.EndsWith("/label", StringComparison.Ordinal) && !statement.Key.EndsWith("/weight", StringComparison.Ordinal);

    private static void Write(Statement statement, string owner, TextWriter output)
    {
        var indent = new string(' ', 2 * statement.Level);
        var points = statement.Points is { } given ? $"{indent}{Statements.Number(given),6}  " : indent;
        var hang = new string(' ', statement.Points is null ? (2 * statement.Level) + 4 : points.Length);
        var first = true;
        foreach (var line in Wrap(Text(statement, owner), Width - points.Length, Width - hang.Length))
        {
            output.WriteLine((first ? points : hang) + line);
            first = false;
        }
    }

    private static string Text(Statement statement, string owner)
    {
        if (statement.Items is { } items)
        {
            var list = items.Count == 0 ? "(nothing yet)" : string.Join(", ", items);
            return statement.Value.Length == 0 || items.Count == 0 || statement.Value == list ? list : $"{statement.Value}: {list}";
        }

        var subject = statement.Subject.StartsWith(owner + ", ", StringComparison.Ordinal) ? statement.Subject[(owner.Length + 2)..] : statement.Subject;
        return statement.Level == 3 ? statement.Value : $"{subject}: {statement.Value}";
    }

    private static IEnumerable<string> Wrap(string text, int firstWidth, int width)
    {
        var line = "";
        var room = firstWidth;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > room)
            {
                yield return line;
                line = word;
                room = width;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
