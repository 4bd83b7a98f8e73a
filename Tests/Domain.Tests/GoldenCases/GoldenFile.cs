using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>A file of the folder Golden: tables of cases in Markdown, with lines that say where the cases of the next tables start from.</summary>
internal sealed class GoldenFile
{
    private static IReadOnlyList<GoldenFile>? _all;

    private GoldenFile(string name, IReadOnlyList<GoldenRow> rows)
    {
        Name = name;
        Rows = rows;
    }

    internal static IReadOnlyList<GoldenFile> All => _all ??= ReadAll();

    internal string Name { get; }

    internal IReadOnlyList<GoldenRow> Rows { get; }

    internal static string Folder => Path.Combine(Path.GetDirectoryName(typeof(GoldenFile).Assembly.Location)!, "Golden");

    internal static GoldenRow Row(string file, string name)
    {
        foreach (var candidate in All)
        {
            foreach (var row in candidate.Rows)
            {
                if (candidate.Name == file && row.Name == name)
                {
                    return row;
                }
            }
        }

        throw new InvalidDataException(file + " has no case \"" + name + "\".");
    }

    /// <summary>Reads the text of a golden file.</summary>
    internal static GoldenFile Parse(string name, string text)
    {
        var rows = new List<GoldenRow>();
        var start = new GoldenStart();
        string[]? header = null;
        var lines = text.Replace("\r\n", "\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var place = name + ":" + (i + 1);
            var line = lines[i].Trim();
            if (!line.StartsWith("|", StringComparison.Ordinal))
            {
                header = null;
                start = start.After(line, place);
            }
            else if (header is null)
            {
                header = GoldenTable.Header(line, place);
            }
            else if (!GoldenTable.IsRule(line))
            {
                rows.Add(new GoldenRow(place, start, GoldenTable.Cells(line, header, place)));
            }
        }

        RequireNames(name, rows);
        return new GoldenFile(name, rows);
    }

    private static void RequireNames(string name, List<GoldenRow> rows)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row.Name.Length == row.Start.Heading.Length || !names.Add(row.Name))
            {
                throw new InvalidDataException(row.Place + ": give each case under a heading a name of its own.");
            }
        }

        if (rows.Count == 0)
        {
            throw new InvalidDataException(name + " holds no case.");
        }
    }

    private static List<GoldenFile> ReadAll()
    {
        var paths = Directory.GetFiles(Folder, "*.md");
        Array.Sort(paths, StringComparer.Ordinal);
        var files = new List<GoldenFile>();
        foreach (var path in paths)
        {
            files.Add(Parse(Path.GetFileName(path), File.ReadAllText(path, Encoding.UTF8)));
        }

        return files;
    }
}
