using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace XrmLeads.Cli.Mapping;

/// <summary>A CSV file in UTF-8, plain or compressed (.gz), read row by row.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly string _file;
    private readonly FileStream _stream;
    private readonly CsvParser _parser;
    private bool _quotesBroken;
    private int _records = -1;

    /// <exception cref="CommandFault">The file cannot be opened or has no header.</exception>
    internal CsvTable(string file, char separator)
    {
        _file = file;
        _stream = InputFile.Open(file);
        Stream bytes = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(_stream, CompressionMode.Decompress) : _stream;
        _parser = new CsvParser(new StreamReader(bytes, new UTF8Encoding(false, true)), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator.ToString(),
            BadDataFound = _ => _quotesBroken = true,
        });
        try
        {
            Header = Read() is { Fields: var names }
                ? Array.ConvertAll(names, name => name.Trim())
                : throw new CommandFault($"{file} is empty: its first line must name the columns.");
        }
        catch (CommandFault)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The names of the columns.</summary>
    internal string[] Header { get; }

    /// <summary>How much of the file was read, 0 to 1.</summary>
    internal double Share => _stream.Length == 0 ? 1 : (double)_stream.Position / _stream.Length;

    /// <summary>The rows after the header.</summary>
    /// <exception cref="CommandFault">The file cannot be read further.</exception>
    internal IEnumerable<CsvRow> Rows()
    {
        while (Read() is { } row)
        {
            yield return row;
        }
    }

    public void Dispose()
    {
        _parser.Dispose();
        _stream.Dispose();
    }

    private CsvRow? Read()
    {
        try
        {
            _quotesBroken = false;
            if (!_parser.Read())
            {
                return null;
            }

            // The parser's own number counts blank lines, too; reading the fields is what finds broken quotes.
            var fields = _parser.Record!;
            return new CsvRow(++_records, _parser.RawRow, fields, _quotesBroken);
        }
        catch (DecoderFallbackException)
        {
            throw new CommandFault($"{_file} is not text in UTF-8 (after line {_parser.RawRow}): save it in that encoding.");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            throw new CommandFault(InputFile.Explain(_file, fault));
        }
    }
}

/// <summary>A row of a CSV file.</summary>
/// <param name="Number">Its number, from 1; the header is 0.</param>
/// <param name="Line">The line on which it ends, from 1.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="QuotesBroken">True where a quote stands inside a field that is not quoted.</param>
internal sealed record CsvRow(int Number, int Line, string[] Fields, bool QuotesBroken);
