using System;
using System.Data.Common;
using System.IO;
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
    /// <param name="now">The moment of all requests, UTC; null for the machine's clock.</param>
    /// <exception cref="CommandFault">It cannot be opened or made.</exception>
    internal static Dataverse Open(string file, DateTime? now = null)
    {
        var options = new DataverseOptions();
        if (now is { } moment)
        {
            options.Clock = () => moment;
        }

        if (File.Exists(file))
        {
            return OpenFile(file, options);
        }

        // It gets its name when it is whole, so that a run that is broken off leaves no half of an org behind.
        var unfinished = file + ".new";
        Console.Error.WriteLine($"Making {file}: the managed solution, users and defaults.");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Delete(unfinished);
            using (var dataverse = Dataverse.OpenFile(unfinished, options))
            {
                Furnish(dataverse);
            }

            File.Move(unfinished, file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException or DataverseFaultException)
        {
            throw new CommandFault($"{file} cannot be made: {fault.Message}");
        }

        return OpenFile(file, options);
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
            return Packer.Pack(Checkout.Read(Checkout.Root()), managed: true);
        }
        catch (FindingsException fault)
        {
            throw new CommandFault(FindingText.Of(fault.Findings));
        }
    }
}
