using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace XrmLeads.LocalDataverse.Web.Requests;

/// <summary>The header Prefer. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors.</summary>
internal sealed partial class Preferences
{
    private const string PageSizeName = "odata.maxpagesize";
    private const string AnnotationsName = "odata.include-annotations";

    private readonly string[] _annotations;

    internal Preferences(IEnumerable<string?> headers)
    {
        var sent = headers.SelectMany(h => Preference().Matches(h ?? string.Empty))
            .Select(m => (Name: m.Groups["name"].Value, Value: m.Groups["value"].Value.Trim('"')))
            .DistinctBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(p => p.Name, p => p.Value, StringComparer.OrdinalIgnoreCase);
        if (sent.TryGetValue(PageSizeName, out var size))
        {
            MaxPageSize = int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows > 0
                ? rows
                : throw WebFault.BadRequest($"Prefer: {PageSizeName} takes a number from 1 on, not '{size}'.");
        }

        if (sent.ContainsKey("odata.track-changes"))
        {
            throw Faults.NotSupported("the preference odata.track-changes");
        }

        ContinuesOnError = sent.TryGetValue("odata.continue-on-error", out var goesOn) && !goesOn.Equals("false", StringComparison.OrdinalIgnoreCase);
        ReturnsRepresentation = sent.GetValueOrDefault("return") == "representation";
        _annotations = sent.TryGetValue(AnnotationsName, out var names)
            ? names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [];
        Applied = string.Join(", ", new[]
        {
            MaxPageSize is { } max ? string.Create(CultureInfo.InvariantCulture, $"{PageSizeName}={max}") : null,
            _annotations.Length > 0 ? $"{AnnotationsName}=\"{names}\"" : null,
        }.Where(p => p is not null));
    }

    /// <summary>Rows of a page; null where the caller leaves it open.</summary>
    internal int? MaxPageSize { get; }

    /// <summary>Whether a create or update answers with the row.</summary>
    internal bool ReturnsRepresentation { get; }

    /// <summary>Whether a batch goes on after a request that failed.</summary>
    internal bool ContinuesOnError { get; }

    /// <summary>Whether the caller wants any annotation.</summary>
    internal bool WantsAnnotations => _annotations.Length > 0;

    /// <summary>What a reading answer says it has followed; empty for nothing.</summary>
    internal string Applied { get; }

    /// <summary>Whether the caller wants an annotation.</summary>
    internal bool Includes(string annotation)
        => Array.Exists(_annotations, a => a == annotation || (a.EndsWith('*') && annotation.StartsWith(a[..^1], StringComparison.Ordinal)));

    [GeneratedRegex("(?<name>[^\\s,=;]+)\\s*(=\\s*(?<value>\"[^\"]*\"|[^\\s,;]*))?", RegexOptions.ExplicitCapture)]
    private static partial Regex Preference();
}
