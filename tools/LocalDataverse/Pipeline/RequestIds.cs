using System;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// The ids of requests and operations that plugins see. Random; where the ids of rows are fixed these are too, counted apart, since plugins tell requests apart
/// by them whatever rows a test repeats.
/// </summary>
internal sealed class RequestIds(DataverseOptions options)
{
    private Guid? _origin;
    private int _count;

    internal Guid Next()
    {
        if (options.Ids is not { } ids)
        {
            return Guid.NewGuid();
        }

        var bytes = (_origin ??= ids()).ToByteArray();
        bytes[7] ^= 0xF0;
        BitConverter.TryWriteBytes(bytes.AsSpan(8), ++_count);
        return new Guid(bytes);
    }
}
