using System;
using System.Data.Common;
using System.IO;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Packaging;
using XrmLeads.LocalDataverse;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.Cli.Connecting;

/// <summary>A local Dataverse in a file. A new one becomes an org to work in: the managed solution, a user for each role, the defaults.</summary>
internal static class LocalFile
{
    /// <summary>Opens a file, or makes it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">Settings of the local Dataverse.</param>
    /// <exception cref="CommandFault">It cannot be opened or made.</exception>
    internal static Dataverse Open(string file, DataverseOptions options)
    {
        if (File.Exists(file))
        {
            return OpenFile(file, options);
        }

        Console.Error.WriteLine($"Making {file}: the managed solution, users and defaults.");
        return Make(file, options, _ => { });
    }

    /// <summary>Makes a file that is not there yet, with the managed solution, the users and the defaults in it, and opens it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">Settings of the local Dataverse, for the making and for what it is opened for.</param>
    /// <param name="furnish">Adds more before the file gets its name.</param>
    /// <exception cref="CommandFault">It cannot be made.</exception>
    internal static Dataverse Make(string file, DataverseOptions options, Action<Dataverse> furnish)
    {
        // It gets its name when it is whole, so that a run that is broken off leaves no half of an org behind.
        var unfinished = file + ".new";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            Remove(unfinished);
            try
            {
                using var dataverse = Dataverse.OpenFile(unfinished, options);
                Furnish(dataverse);
                furnish(dataverse);
            }
            catch
            {
                Remove(unfinished);
                throw;
            }

            Remove(file);
            File.Move(unfinished, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException or DataverseFaultException)
        {
            throw new CommandFault($"{file} cannot be made: {fault.Message}");
        }

        return OpenFile(file, options);
    }

    /// <summary>Deletes a local Dataverse that no program has open, and what SQLite keeps beside it; nothing where there is none.</summary>
    /// <exception cref="CommandFault">A program has it open, or it is no local Dataverse.</exception>
    internal static void Remove(string file)
    {
        CheckUnused(file);
        foreach (var part in (string[])[file, file + "-wal", file + "-shm"])
        {
            File.Delete(part);
        }
    }

    /// <summary>Sees to it that no program has a local Dataverse open.</summary>
    /// <exception cref="CommandFault">One has, or the file is no local Dataverse.</exception>
    internal static void CheckUnused(string file)
    {
        if (!File.Exists(file))
        {
            return;
        }

        try
        {
            // SQLite leaves this mode for the one that has the file alone.
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 1 }.ToString());
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            command.ExecuteScalar();
        }
        catch (SqliteException fault)
        {
            throw new CommandFault($"{file} cannot be replaced: {fault.Message} End the program that has it open, or name another file with --target.");
        }
    }

    private static Dataverse OpenFile(string file, DataverseOptions options)
    {
        try
        {
            return Dataverse.OpenFile(file, options);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException or DataverseFaultException)
        {
            throw new CommandFault($"{file} cannot be opened: {fault.Message}");
        }
    }

    private static void Furnish(Dataverse dataverse)
    {
        using var zip = new MemoryStream(Pack());
        foreach (var note in dataverse.Import(zip).NotSupported)
        {
            Console.Error.WriteLine($"Not supported here: {note}");
        }

        foreach (var user in LocalUser.All)
        {
            dataverse.CreateUser(user.DomainName, user.FullName, user.Roles);
        }

        dataverse.AsAdministrator().Execute(new OrganizationRequest("xl_InstallDefaults"));
    }

    private static byte[] Pack()
    {
        try
        {
            return Packer.Pack(Checkout.Read(Checkout.RootOrOwn()), managed: true);
        }
        catch (FindingsException fault)
        {
            throw new CommandFault(FindingText.Of(fault.Findings));
        }
    }
}
