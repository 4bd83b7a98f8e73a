using System;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Packaging.Tests;

/// <summary>Changes files of the sample.</summary>
internal static class Edit
{
    /// <summary>The content of a file with each occurrence of a text replaced; the text must occur.</summary>
    internal static byte[] Replaced(string path, string before, string after)
    {
        var text = Encoding.UTF8.GetString(Sample.Tree[path]!);
        Assert.Contains(before, text);
        return Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal));
    }
}
