using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.LocalDataverse.Web.Tests.Fuzzing;

/// <summary>Texts of a grammar with a few characters changed.</summary>
internal static class Texts
{
    private static readonly Gen<char> Characters = Gen.OneOf(
        Gen.Elements("$@&=?/\\()[]{},;:'\"%#. \r\n\t+-*<>|0123456789eE_aA\0\u00e9\ud83d".ToCharArray()),
        Gen.Choose(1, 0x7FF).Select(code => (char)code));

    internal static Gen<string> Of(params string[] texts) => Gen.Elements(texts);

    /// <summary>Some of the texts, joined.</summary>
    internal static Gen<string> Several(Gen<string> one, string separator, int most)
        => from count in Gen.Choose(0, most) from parts in one.ListOf(count) select string.Join(separator, parts);

    /// <summary>Mostly the text itself, sometimes with a few changes, sometimes cut off.</summary>
    internal static Gen<string> Damaged(this Gen<string> whole, int intact = 3) => Gen.Frequency(
        (intact, whole),
        (2, from text in whole from changed in Change(text) select changed),
        (1, from text in whole from first in Change(text) from second in Change(first) from third in Change(second) select third),
        (1, from text in whole from length in Gen.Choose(0, text.Length) select text[..length]));

    private static Gen<string> Change(string text) =>
        from at in Gen.Choose(0, text.Length)
        from drop in Gen.Choose(0, Math.Min(3, text.Length - at))
        from count in Gen.Choose(0, 2)
        from insert in Characters.ListOf(count)
        select text[..at] + new string(insert.ToArray()) + text[(at + drop)..];
}
