using System;
using System.IO;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Definitions;

/// <summary>A definition as a file, or the one that is shipped.</summary>
internal static class DefinitionFile
{
    /// <summary>The word that stands for the shipped default definition wherever a file is asked for.</summary>
    internal const string Default = "default";

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

    /// <summary>Reads a definition without faults.</summary>
    /// <exception cref="CommandFault">It cannot be read, or it has faults: they are all named.</exception>
    internal static LeadDefinition Read(string file)
    {
        var reading = DefinitionReader.Read(ReadText(file));
        return reading.Definition ?? throw new CommandFault(FaultList.Text(file, reading.Faults));
    }
}
