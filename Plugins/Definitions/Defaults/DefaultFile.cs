using System;
using System.IO;
using System.Text;

namespace XrmLeads.Definitions.Defaults;

/// <summary>The files that the plugin assembly carries: what an org begins with.</summary>
internal static class DefaultFile
{
    internal const string Definition = "b2b-default.json";

    /// <summary>The text of a file.</summary>
    internal static string Text(string name)
    {
        using var stream = typeof(DefaultFile).Assembly.GetManifestResourceStream("XrmLeads.Defaults." + name)
            ?? throw new ArgumentException("The assembly carries no file of this name: " + name, nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
