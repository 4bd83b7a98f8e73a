using System;
using System.IO;
using XrmLeads.Cli.Connecting;

namespace XrmLeads.Cli.Trying;

/// <summary>Which file becomes the org of a trial.</summary>
internal static class TrialFile
{
    private const string Name = "try.db";

    /// <summary>
    /// The file that is named, which must not be there yet; else the one of all trials in the user's folder, which each makes anew. Where there is no such folder, as on
    /// build machines, it lies in the folder for temporary files.
    /// </summary>
    /// <exception cref="CommandFault">The file is there already, or none is named.</exception>
    /// <param name="target">The target that is named; null where none is.</param>
    /// <param name="userFolder">The user's folder for this product.</param>
    internal static string Of(string? target, string userFolder)
    {
        if (target is null)
        {
            return Path.Combine(IsWritable(userFolder) ? userFolder : Path.Combine(Path.GetTempPath(), "XrmLeads"), Name);
        }

        var file = Target.File(target);
        return File.Exists(file) || Directory.Exists(file)
            ? throw new CommandFault($"{file} is there already, and try never changes an org of yours: name another file, or work on this one with xrmleads serve.")
            : file;
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
