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

    /// <param name="organization">The organization.</param>
    /// <param name="request">The correlation id of the request from outside that asks.</param>
    /// <param name="system">The service as SYSTEM.</param>
    /// <param name="now">The moment of the operation, UTC.</param>
    internal static CatalogueContent Get(Guid organization, Guid request, IOrganizationService system, DateTime now)
    {
        var entry = Entries.GetOrAdd(organization, _ => new Entry());
        if (entry.Content is { } content && entry.ForgottenBy is null && entry.Age.Seconds < OldestSeconds)
        {
            return content;
        }

        var age = Elapsed.Start();
        var loaded = new CatalogueLoader(system, entry.Content).Load(now);

        // Whoever changed a definition reads what nobody else may ever see: its transaction can still be undone.
        if (entry.ForgottenBy == request)
        {
            return loaded;
        }

        // Where somebody changed a definition in the meantime the entry is another one, and what was read is used once and not kept.
        Entries.TryUpdate(organization, new Entry { Content = loaded, Age = age }, entry);
        return loaded;
    }

    /// <summary>Makes the next reader read again; what was parsed is kept for it.</summary>
    internal static void Forget(Guid organization, Guid request) =>
        Entries.AddOrUpdate(organization, _ => new Entry { ForgottenBy = request }, (_, entry) => new Entry { Content = entry.Content, ForgottenBy = request });

    private sealed class Entry
    {
        internal CatalogueContent? Content { get; init; }

        /// <summary>Since the load began.</summary>
        internal Elapsed Age { get; init; }

        /// <summary>The correlation id of the request that changed a definition since; null for none.</summary>
        internal Guid? ForgottenBy { get; init; }
    }
}
