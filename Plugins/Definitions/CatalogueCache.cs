using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.Definitions;

/// <summary>
/// What this process knows of the definitions of each organization, at most a minute old. The one place with static state: the platform runs plugins of
/// several organizations on several threads, so all that is in it is immutable or made for threads, and swapped as a whole.
/// </summary>
internal static class CatalogueCache
{
    /// <summary>How old what it knows may be.</summary>
    internal const int OldestSeconds = 60;

    private static readonly ConcurrentDictionary<Guid, Entry> Entries = new();

    internal static CatalogueContent Get(Guid organization, IOrganizationService system, DateTime now)
    {
        var entry = Entries.GetOrAdd(organization, _ => new Entry());
        if (entry.Content is { } content && !entry.IsForgotten && entry.Age.Seconds < OldestSeconds)
        {
            return content;
        }

        var age = Elapsed.Start();
        var loaded = new CatalogueLoader(system, entry.Content).Load(now);

        // Where somebody changed a definition in the meantime the entry is another one, and what was read is used once and not kept.
        Entries.TryUpdate(organization, new Entry { Content = loaded, Age = age }, entry);
        return loaded;
    }

    /// <summary>Makes the next reader read again; what was parsed is kept for it.</summary>
    internal static void Forget(Guid organization) =>
        Entries.AddOrUpdate(organization, _ => new Entry(), (_, entry) => new Entry { Content = entry.Content, IsForgotten = true });

    private sealed class Entry
    {
        internal CatalogueContent? Content { get; init; }

        /// <summary>Since the load began.</summary>
        internal Elapsed Age { get; init; }

        internal bool IsForgotten { get; init; }
    }
}
