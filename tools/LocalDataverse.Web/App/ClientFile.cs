using System;
using System.Collections.Frozen;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.App;

/// <summary>The scripts, styles and the page of the app host itself, which the assembly carries.</summary>
internal static class ClientFile
{
    /// <summary>What a page may load: scripts and styles of this host only, none within the page.</summary>
    internal const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Where the page has the script that sets its clock.</summary>
    internal const string FrameScript = "/_local/app/client/frame.js";

    private const string Prefix = "client/";
    private const string ShellFile = "index.html";

    private static readonly FrozenDictionary<string, byte[]> Files = Load();

    /// <summary>A script or style by its path, such as forms/form.js.</summary>
    internal static Answer Of(string path) => Files.TryGetValue(path, out var content)
        ? Answer.Text(content, TypeOf(path)).With("Content-Security-Policy", Policy).With("Cache-Control", "no-cache")
        : throw WebFault.NotFound($"The app host has no file {path}.");

    /// <summary>The page that shows an app.</summary>
    /// <param name="clockOffset">Milliseconds between the organization's clock and the machine's.</param>
    internal static Answer Shell(long clockOffset) => Answer.Text(WithClock(Files[ShellFile], clockOffset), "text/html; charset=utf-8").With("Content-Security-Policy", Policy);

    /// <summary>Puts the script that sets the clock first into the head of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="clockOffset">Milliseconds between the organization's clock and the machine's.</param>
    internal static byte[] WithClock(byte[] page, long clockOffset)
    {
        var text = Encoding.UTF8.GetString(page);
        var head = text.IndexOf("<head>", StringComparison.OrdinalIgnoreCase);
        var script = string.Create(CultureInfo.InvariantCulture, $"<script src=\"{FrameScript}\" data-clock-offset=\"{clockOffset}\"></script>");
        return head < 0 ? page : Encoding.UTF8.GetBytes(text.Insert(head + "<head>".Length, script));
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        _ => "text/html; charset=utf-8",
    };

    private static FrozenDictionary<string, byte[]> Load()
    {
        var assembly = typeof(ClientFile).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(
            name => name[Prefix.Length..].Replace('\\', '/'),
            name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            },
            StringComparer.Ordinal);
    }
}
