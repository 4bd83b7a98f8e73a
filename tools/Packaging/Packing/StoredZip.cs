using System;
using System.IO;
using System.Text;

namespace XrmLeads.Packaging.Packing;

/// <summary>
/// Writes a zip that is the same byte for byte on every machine. The runtime's own writer leaves compression to the zlib it was built with and marks
/// each entry with the operating system; this one stores entries as they are, dates them all 1980 and names no system.
/// </summary>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort NamesInUtf8 = 1 << 11;
    private const uint FirstDate = (0 << 25) | (1 << 21) | (1 << 16);

    internal static byte[] Write(FileTree parts)
    {
        using var zip = new MemoryStream();
        using var directory = new MemoryStream();
        using var writer = new BinaryWriter(zip);
        using var list = new BinaryWriter(directory);
        ushort count = 0;
        foreach (var path in parts.Paths)
        {
            var (name, content, offset) = (Encoding.UTF8.GetBytes(path), parts[path]!, (uint)zip.Position);
            writer.Write(0x04034b50u);
            WriteFields(writer, name, content);
            writer.Write(name);
            writer.Write(content);
            list.Write(0x02014b50u);
            list.Write(Version);
            WriteFields(list, name, content);
            list.Write(new byte[10]);
            list.Write(offset);
            list.Write(name);
            count++;
        }

        var (start, length) = ((uint)zip.Position, (uint)directory.Position);
        writer.Write(directory.ToArray());
        writer.Write(0x06054b50u);
        writer.Write(0u);
        writer.Write(count);
        writer.Write(count);
        writer.Write(length);
        writer.Write(start);
        writer.Write((ushort)0);
        return zip.ToArray();
    }

    // The fields that the header of an entry and the central directory share.
    private static void WriteFields(BinaryWriter writer, byte[] name, byte[] content)
    {
        writer.Write(Version);
        writer.Write(NamesInUtf8);
        writer.Write((ushort)0);
        writer.Write(FirstDate);
        writer.Write(Checksum(content));
        writer.Write(content.Length);
        writer.Write(content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
    }

    private static uint Checksum(ReadOnlySpan<byte> content)
    {
        var crc = uint.MaxValue;
        foreach (var b in content)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
            }
        }

        return ~crc;
    }
}
