using System;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>The full name of an assembly, read without loading it.</summary>
internal static class AssemblyIdentity
{
    /// <summary>Its name, version, culture and key as one text; null where the bytes are no .NET assembly.</summary>
    internal static string? Of(byte[] assembly)
    {
        try
        {
            using var file = new PEReader(ImmutableArray.Create(assembly));
            return file.HasMetadata && file.GetMetadataReader() is { IsAssembly: true } metadata ? metadata.GetAssemblyDefinition().GetAssemblyName().FullName : null;
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }
}
