using System;
using System.IO;

namespace XrmLeads.Cli.Scoring;

/// <summary>
/// Reads a stream line by line in constant memory: one buffer, lines up to a length limit. A byte order mark is skipped, CRLF and LF both end a line. A line
/// over the limit is passed over without being kept and is reported as too long.
/// </summary>
internal sealed class LineReader
{
    /// <summary>The longest line in bytes; a lead with 10,000 signals fits.</summary>
    internal const int LongestLine = 1 << 20;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[LongestLine + 2 + (1 << 16)];
    private int _start;
    private int _end;
    private bool _atEnd;

    internal LineReader(Stream stream) => _stream = stream;

    /// <summary>The number of the present line, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>How many bytes have been read.</summary>
    internal long BytesRead { get; private set; }

    /// <summary>Whether the present line was longer than <see cref="LongestLine"/>; its content is then empty.</summary>
    internal bool IsTooLong { get; private set; }

    /// <summary>Moves to the next line.</summary>
    /// <param name="line">The line without its end; valid until the next call.</param>
    /// <returns>False at the end of the stream.</returns>
    internal bool Next(out ReadOnlyMemory<byte> line)
    {
        line = default;
        IsTooLong = false;
        var searched = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
            {
                line = Take(searched + found, searched + found + 1);
                return true;
            }

            searched = _end - _start;
            if (_atEnd)
            {
                if (searched == 0 && !IsTooLong)
                {
                    return false;
                }

                line = Take(searched, searched);
                return true;
            }

            if (searched > LongestLine + 1)
            {
                IsTooLong = true;
                _start = _end;
                searched = 0;
            }

            Fill();
        }
    }

    private ReadOnlyMemory<byte> Take(int length, int step)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += step;
        Number++;
        if (Number == 1 && line.Span.StartsWith(ByteOrderMark))
        {
            line = line[3..];
        }

        if (line.Length > 0 && line.Span[^1] == '\r')
        {
            line = line[..^1];
        }

        IsTooLong |= line.Length > LongestLine;
        return IsTooLong ? default : line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        BytesRead += read;
        _atEnd = read == 0;
    }
}
