#if NET
using System;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Packing;
using XrmLeads.Plugins.Tests.Definitions;

namespace XrmLeads.Plugins.Tests;

/// <summary>The managed solution as it is packed from this checkout, with the assembly that was built for Dataverse.</summary>
internal static class ManagedZip
{
    private static readonly Lazy<byte[]> Packed = new(() => Packer.Pack(Project.Load(DefinitionFiles.Root), managed: true));

    internal static byte[] Bytes => Packed.Value;
}
#endif
