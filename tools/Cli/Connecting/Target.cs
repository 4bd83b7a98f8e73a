using System;
using System.CommandLine;
using System.IO;

namespace XrmLeads.Cli.Connecting;

/// <summary>The option that says which org: a local Dataverse in a file.</summary>
internal static class Target
{
    private const string LocalPrefix = "local:";

    internal static Option<string?> Option() => new("--target", "-t")
    {
        Description = "The org: local:FILE, a local Dataverse that is made where it is not there yet. If left out, the one of the user.",
        HelpName = "org",
    };

    /// <summary>The file of the local Dataverse that the option names.</summary>
    /// <exception cref="CommandFault">The option names none.</exception>
    internal static string File(string? option)
    {
        var target = option ?? LocalPrefix + DefaultFile;
        return target.StartsWith(LocalPrefix, StringComparison.Ordinal) && target.Length > LocalPrefix.Length
            ? Path.GetFullPath(target[LocalPrefix.Length..])
            : throw new CommandFault($"--target is \"{target}\": write local: and a file, such as local:trial.db.");
    }

    /// <summary>The folder of the user for this product; it need not be there.</summary>
    internal static string UserFolder => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "XrmLeads");

    private static string DefaultFile => Path.Combine(UserFolder, "xrmleads.db");
}
