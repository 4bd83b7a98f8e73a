using System;
using System.IO;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Packing;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>The managed solution as it is packed from this checkout.</summary>
internal static class ProductZip
{
    private static readonly Lazy<byte[]> Packed = new(() => Packer.Pack(Project.Load(Root()), managed: true));

    internal static byte[] Bytes => Packed.Value;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "XrmLeads.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
