using System;

namespace XrmLeads.YearOfLeads.Org;

/// <summary>Ids of new rows that are the same in each run, so that whatever is decided by an id is decided alike.</summary>
internal sealed class SeededIds(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The next id: random bits in the form of a version 4 UUID (RFC 9562).</summary>
    internal Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        (bytes[7], bytes[8]) = ((byte)((bytes[7] & 0x0F) | 0x40), (byte)((bytes[8] & 0x3F) | 0x80));
        return new Guid(bytes);
    }
}
