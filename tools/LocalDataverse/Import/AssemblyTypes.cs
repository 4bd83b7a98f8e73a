using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>The classes of an assembly, read from its bytes without loading it.</summary>
internal static class AssemblyTypes
{
    /// <summary>Full names, nested ones with a plus.</summary>
    /// <exception cref="DescriptionFault">The bytes are no .NET assembly.</exception>
    internal static HashSet<string> Of(string path, byte[] content)
    {
        try
        {
            using var file = new PEReader(new MemoryStream(content, writable: false));
            var reader = file.HasMetadata ? file.GetMetadataReader() : throw new BadImageFormatException("it has no metadata");
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var handle in reader.TypeDefinitions)
            {
                names.Add(NameOf(reader, handle));
            }

            return reader.IsAssembly ? names : throw new BadImageFormatException("it is a module");
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException or IOException or ArgumentException or OverflowException)
        {
            throw new DescriptionFault($"the part {path} is no .NET assembly ({exception.Message.TrimEnd('.')})");
        }
    }

    private static string NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = reader.GetString(type.Name);
        for (var outer = type.GetDeclaringType(); !outer.IsNil; outer = type.GetDeclaringType())
        {
            type = reader.GetTypeDefinition(outer);
            name = reader.GetString(type.Name) + "+" + name;
        }

        return type.Namespace.IsNil ? name : reader.GetString(type.Namespace) + "." + name;
    }
}
