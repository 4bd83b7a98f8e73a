using System;
using System.IO;
using System.Text;
using System.Text.RegularExpressions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Definitions;

/// <summary>A definition as a file, or the one that is shipped.</summary>
internal static class DefinitionFile
{
    /// <summary>The word that stands for the shipped default definition wherever a file is asked for.</summary>
    internal const string Default = "default";

    /// <summary>The name of the schema's file.</summary>
    internal const string SchemaName = "lead-definition.schema.json";

    private const string DefaultResource = "XrmLeads.Defaults.b2b-default.json";

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The text of a definition.</summary>
    /// <exception cref="CommandFault">There is no such file, or it is not text in UTF-8.</exception>
    internal static string ReadText(string file)
    {
        try
        {
            if (file != Default)
            {
                return StrictUtf8.GetString(File.ReadAllBytes(file));
            }

            using var resource = typeof(LeadDefinition).Assembly.GetManifestResourceStream(DefaultResource)!;
            using var reader = new StreamReader(resource, StrictUtf8);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new CommandFault($"{file} is not text in UTF-8: save it in that encoding.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFault(InputFile.Explain(file, fault));
        }
    }

    /// <summary>The same text, naming the schema as a file in the same folder.</summary>
    internal static string WithSchemaBeside(string json) => Regex.Replace(json, "(\"\\$schema\": )\"[^\"]*\"", $"$1\"{SchemaName}\"");

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="CommandFault">It is there, or cannot be written.</exception>
    internal static void WriteNew(string file, string text)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(StrictUtf8.GetBytes(text));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandFault(File.Exists(file) ? $"{file} is there already; name another file." : $"{file} cannot be written: {fault.Message}");
        }
    }

    /// <summary>Reads a definition without faults.</summary>
    /// <exception cref="CommandFault">It cannot be read, or it has faults: they are all named.</exception>
    internal static LeadDefinition Read(string file)
    {
        var reading = DefinitionReader.Read(ReadText(file));
        return reading.Definition ?? throw new CommandFault(FaultList.Text(file, reading.Faults));
    }
}
