using System;
using System.Text;

namespace XrmLeads.Packaging.Tests.Cases;

/// <summary>A change to the sample that breaks one rule.</summary>
/// <param name="Rule">The rule that must find it.</param>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="File">The file that the finding must name.</param>
/// <param name="Change">The change.</param>
/// <param name="At">What the line of the finding must hold; null where the finding is of the whole file.</param>
internal sealed record Case(string Rule, string Name, string File, Func<FileTree, FileTree> Change, string? At)
{
    /// <summary>A text is replaced by another, and the finding is where the other stands.</summary>
    internal static Case Text(string rule, string name, string path, string before, string after, string? at = null) =>
        new(rule, name, Full(path), tree => tree.With(Full(path), Edit.Replaced(Full(path), before, after)), at ?? after);

    /// <summary>A text is replaced by another, and the finding is at a place that holds something else, perhaps in another file.</summary>
    internal static Case Elsewhere(string rule, string name, string path, string before, string after, string file, string? at) =>
        Text(rule, name, path, before, after) with { File = Full(file), At = at };

    /// <summary>A file is added.</summary>
    internal static Case Added(string rule, string name, string path, string content, string? at = null) =>
        new(rule, name, Full(path), tree => tree.With(Full(path), Encoding.UTF8.GetBytes(content)), at);

    /// <summary>A file goes, and another file tells.</summary>
    internal static Case Removed(string rule, string name, string path, string file, string? at = null) => new(rule, name, Full(file), tree => tree.Without(Full(path)), at);

    /// <summary>The DLL is another one.</summary>
    internal static Case Dll(string rule, string name, Func<byte[], byte[]> change, string? file = null, string? at = null) =>
        new(rule, name, file is null ? Sample.Dll : Full(file), tree => tree.With(Sample.Dll, change(tree[Sample.Dll]!)), at);

    public override string ToString() => $"{Rule}: {Name}";

    private static string Full(string path) => path.Contains('/', StringComparison.Ordinal) && !path.StartsWith("Plugins/", StringComparison.Ordinal) ? Sample.PathOf(path) : path;
}
