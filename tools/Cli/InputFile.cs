using System;
using System.IO;

namespace XrmLeads.Cli;

/// <summary>Opens files that people name.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for reading from its beginning to its end.</summary>
    /// <exception cref="CommandFault">It cannot be opened.</exception>
    internal static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFault(Explain(file, fault));
        }
    }

    /// <summary>Creates a file that is written anew.</summary>
    /// <exception cref="CommandFault">It cannot be created.</exception>
    internal static FileStream Create(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFault($"{file} cannot be written: {fault.Message}");
        }
    }

    internal static string Explain(string file, Exception fault) => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"There is no file {file}.",
        UnauthorizedAccessException when Directory.Exists(file) => $"{file} is a folder: name a file.",
        UnauthorizedAccessException => $"{file} may not be read: check its permissions.",
        _ => $"{file} cannot be read: {fault.Message}",
    };
}
