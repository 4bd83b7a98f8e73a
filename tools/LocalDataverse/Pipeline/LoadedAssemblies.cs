using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>
/// Plugin assemblies loaded in this process, by content. Organizations with the same assembly share it, as organizations share a sandbox
/// worker on the platform; one that nobody uses is unloaded when others take its place.
/// </summary>
internal static class LoadedAssemblies
{
    private const int MostUnused = 4;

    private static readonly List<Entry> Entries = [];

    internal static Assembly Use(byte[] content)
    {
        var hash = Convert.ToHexString(SHA256.HashData(content));
        lock (Entries)
        {
            var entry = Entries.Find(e => e.Hash == hash);
            if (entry is null)
            {
                var context = new PluginLoadContext();
                entry = new Entry(hash, context, context.LoadFromStream(new MemoryStream(content)));
                Entries.Add(entry);
            }

            entry.Users++;
            return entry.Assembly;
        }
    }

    internal static void Release(Assembly assembly)
    {
        lock (Entries)
        {
            Entries.Single(e => e.Assembly == assembly).Users--;
            var unused = Entries.Where(e => e.Users == 0).ToList();
            foreach (var entry in unused.Take(unused.Count - MostUnused))
            {
                Entries.Remove(entry);
                entry.Context.Unload();
            }
        }
    }

    private sealed record Entry(string Hash, PluginLoadContext Context, Assembly Assembly)
    {
        internal int Users { get; set; }
    }
}
