using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using XrmLeads.Cli.Mapping;

namespace XrmLeads.Cli.Importing;

/// <summary>
/// The id that the lead of a row gets: always the same for the same lead of the same mapping, so that a lead is never imported twice. A lead is known by its id
/// in the file or, where the mapping counts rows, by the content of its row; of equal rows each is a lead of its own.
/// </summary>
internal sealed class LeadKeys(LeadMapping mapping)
{
    private readonly Dictionary<Guid, int> _equalRows = [];

    /// <summary>The id for the next row of the file that could be read.</summary>
    internal Guid Next(MappedRow row)
    {
        if (mapping.Id is not null)
        {
            return Hash([mapping.Name, row.Lead!.Id]);
        }

        var content = Hash([mapping.Name, .. row.Fields.Select(field => field.Trim())]);
        var before = _equalRows.GetValueOrDefault(content);
        _equalRows[content] = before + 1;
        return before == 0 ? content : Hash([content.ToString(), before.ToString(CultureInfo.InvariantCulture)]);
    }

    private static Guid Hash(IReadOnlyList<string> texts)
    {
        // The length before each text keeps "a", "bc" apart from "ab", "c".
        var bytes = Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"{text.Length}:{text}")));
        return new Guid(SHA256.HashData(bytes).AsSpan(0, 16));
    }
}
