using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>A plugin assembly, read without loading it.</summary>
internal sealed class PluginAssembly : IDisposable
{
    private readonly PEReader _file;

    private PluginAssembly(PEReader file, int size)
    {
        _file = file;
        Size = size;
        Metadata = file.GetMetadataReader();
        Classes = [.. new PluginClassReader(Metadata).Read()];
    }

    internal MetadataReader Metadata { get; }

    internal CorFlags Flags => _file.PEHeaders.CorHeader!.Flags;

    /// <summary>The size in bytes.</summary>
    internal int Size { get; }

    /// <summary>Name, version, culture and key as one text.</summary>
    internal string FullName => Metadata.GetAssemblyDefinition().GetAssemblyName().FullName;

    internal IReadOnlyList<PluginClass> Classes { get; }

    /// <summary>Reads one; null where the bytes are no .NET assembly.</summary>
    internal static PluginAssembly? Read(byte[] dll)
    {
        var file = new PEReader(ImmutableArray.Create(dll));
        if (IsAssembly(file))
        {
            return new PluginAssembly(file, dll.Length);
        }

        file.Dispose();
        return null;
    }

    public void Dispose() => _file.Dispose();

    private static bool IsAssembly(PEReader file)
    {
        try
        {
            return file.HasMetadata && file.GetMetadataReader().IsAssembly;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
