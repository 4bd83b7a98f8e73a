using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using CsvHelper;
using XrmLeads.Cli.Mapping;

namespace XrmLeads.Cli.Importing;

/// <summary>The rows that were not imported, with the reasons: a CSV file beside the input, which is there only while there are such rows.</summary>
internal sealed class RejectFile : IDisposable
{
    private CsvWriter? _csv;

    /// <summary>Removes what an earlier import left.</summary>
    /// <param name="input">The file that is imported.</param>
    /// <exception cref="CommandFault">What is there cannot be removed.</exception>
    internal RejectFile(string input)
    {
        Path = input + ".rejects.csv";
        try
        {
            File.Delete(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault($"{Path} of an earlier import cannot be replaced: {fault.Message}");
        }
    }

    internal string Path { get; }

    /// <summary>Whether there is any.</summary>
    internal bool HasRows => _csv is not null;

    /// <summary>Adds a row.</summary>
    /// <exception cref="CommandFault">The file cannot be written.</exception>
    internal void Add(MappedRow row, IReadOnlyList<string> reasons)
    {
        _csv ??= Begin();
        _csv.WriteField(row.Number);
        _csv.WriteField(row.Line);
        _csv.WriteField(string.Join(" ", reasons));
        _csv.NextRecord();
    }

    public void Dispose() => _csv?.Dispose();

    private CsvWriter Begin()
    {
        var csv = new CsvWriter(new StreamWriter(InputFile.Create(Path), new UTF8Encoding(false)), CultureInfo.InvariantCulture);
        foreach (var name in (string[])["row", "line", "reason"])
        {
            csv.WriteField(name);
        }

        csv.NextRecord();
        return csv;
    }
}
