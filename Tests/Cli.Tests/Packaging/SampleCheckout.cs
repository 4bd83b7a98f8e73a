using System;
using System.IO;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Packaging;

/// <summary>A checkout of the small solution of the packaging tests, gone after the test.</summary>
internal sealed class SampleCheckout : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal SampleCheckout()
    {
        var source = Repository.Path("Tests", "Packaging.Tests", "Data");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var place = Path(System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }

        Directory.CreateDirectory(Path("plugins"));
        File.Copy(System.IO.Path.Combine(AppContext.BaseDirectory, "XrmLeads.SamplePlugins.dll"), Path("plugins/XrmLeads.SamplePlugins.dll"));
    }

    internal string Root => _folder.Path("");

    internal string Path(string file) => _folder.Path(file);

    internal void Replace(string file, string before, string after)
    {
        var text = File.ReadAllText(Path(file));
        Assert.Contains(before, text);
        File.WriteAllText(Path(file), text.Replace(before, after, StringComparison.Ordinal), new System.Text.UTF8Encoding(true));
    }

    public void Dispose() => _folder.Dispose();
}
