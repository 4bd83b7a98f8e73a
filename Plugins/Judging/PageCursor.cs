using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.Judging;

/// <summary>The place that a walk over all open leads has reached: a page of the query, and where time ran out within it the last lead that was judged.</summary>
internal sealed class PageCursor(int page, Guid last, string cookie)
{
    /// <summary>The number of the page, from 1.</summary>
    internal int Page { get; } = page;

    /// <summary>The last lead of it that was judged; all zeros for none.</summary>
    internal Guid Last { get; } = last;

    /// <summary>What Dataverse gave to find the page; empty for the first.</summary>
    internal string Cookie { get; } = cookie;

    /// <summary>Reads a cursor; an empty one begins at the first page.</summary>
    /// <exception cref="InvalidPluginExecutionException">The text is none that <see cref="ToString"/> gave.</exception>
    internal static PageCursor Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new PageCursor(1, Guid.Empty, "");
        }

        var parts = text!.Split([':'], 3);
        return parts.Length == 3 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0
            && Guid.TryParse(parts[1], out var last)
            ? new PageCursor(page, last, parts[2])
            : throw new InvalidPluginExecutionException(Sentences.NoCursor);
    }

    /// <summary>The cursor as text.</summary>
    public override string ToString() => Page.ToString(CultureInfo.InvariantCulture) + ":" + Last.ToString("N") + ":" + Cookie;
}
