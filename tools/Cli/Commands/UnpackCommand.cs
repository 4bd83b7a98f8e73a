using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Xml;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Unpacking;

namespace XrmLeads.Cli.Commands;

/// <summary><c>unpack</c>: takes a solution zip apart into sources.</summary>
internal static class UnpackCommand
{
    internal static Command Create()
    {
        var zip = new Argument<string>("zip") { Description = "The unmanaged zip; managed forms are read from the _managed.zip beside it, if there is one." };
        var folder = new Option<string>("--out", "-o") { Description = "The folder to write the sources to.", HelpName = "folder", Required = true };
        var command = new Command("unpack", "Take a solution zip apart into the sources that pack makes it from.") { zip, folder };
        command.SetAction(parsed =>
        {
            var (file, target) = (parsed.GetValue(zip)!, parsed.GetValue(folder)!);
            var sources = Sources(file);
            sources.Save(target);
            Console.Error.WriteLine($"Wrote {Words.Count(sources.Paths.Count())} files to {target}.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static FileTree Sources(string file)
    {
        var managed = Path.Combine(Path.GetDirectoryName(file) ?? "", Path.GetFileNameWithoutExtension(file) + "_managed.zip");
        try
        {
            var parts = Parts(file);
            return File.Exists(managed) ? Unpacker.Unpack(parts, Parts(managed)) : Unpacker.Unpack(parts);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            throw new CommandFault($"{file} cannot be unpacked: {fault.Message}");
        }
    }

    private static FileTree Parts(string file)
    {
        using var stream = InputFile.Open(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ZipParts.Read(bytes.ToArray());
    }
}
