using System;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.Cli.Tests.Packaging;

/// <summary>Whatever a person reads of the scripts stands in the resx, and everything there is read somewhere.</summary>
[TestClass]
public sealed partial class ScriptTextTests
{
    [TestMethod]
    public void Each_key_in_a_script_has_its_text()
    {
        var known = ScriptTexts.Texts.Select(text => text.Key).ToHashSet(StringComparer.Ordinal);

        var missing = (from source in ScriptTexts.Sources
                       from key in ScriptTexts.Keys(source.Value)
                       where !known.Contains(key) && !(known.Contains(key + ".one") && known.Contains(key + ".many"))
                       select $"{source.Key}: {key}")
            .Concat(from source in ScriptTexts.Sources
                    from beginning in ScriptTexts.Beginnings(source.Value)
                    where !known.Any(key => key.StartsWith(beginning, StringComparison.Ordinal))
                    select $"{source.Key}: {beginning}…").ToArray();

        Assert.IsEmpty(missing, string.Join(Environment.NewLine, missing));
        Assert.IsGreaterThan(50, known.Count);
    }

    [TestMethod]
    public void Each_text_is_used_and_stands_there_once()
    {
        var used = ScriptTexts.Sources.Values.SelectMany(ScriptTexts.Keys).ToHashSet(StringComparer.Ordinal);
        var beginnings = ScriptTexts.Sources.Values.SelectMany(ScriptTexts.Beginnings).ToArray();

        var unused = ScriptTexts.Texts.Select(text => text.Key)
            .Where(key => !used.Contains(key) && !used.Contains(CountEnding().Replace(key, "")) && !Array.Exists(beginnings, beginning => key.StartsWith(beginning, StringComparison.Ordinal))).ToArray();
        var repeated = ScriptTexts.Texts.GroupBy(text => text.Key).Where(group => group.Count() > 1).Select(group => group.Key).ToArray();

        Assert.IsEmpty(unused, string.Join(Environment.NewLine, unused));
        Assert.IsEmpty(repeated, string.Join(Environment.NewLine, repeated));
    }

    [TestMethod]
    public void Texts_are_plain_and_not_empty()
    {
        var bad = ScriptTexts.Texts.Where(text => text.Value.Trim().Length == 0 || text.Value != text.Value.Trim() || text.Value.Contains('!', StringComparison.Ordinal) || text.Value.Contains('<', StringComparison.Ordinal))
            .Select(text => $"{text.Key}: {text.Value}").ToArray();

        Assert.IsEmpty(bad, string.Join(Environment.NewLine, bad));
    }

    [TestMethod]
    public void No_script_and_no_page_has_words_of_its_own()
    {
        // What is thrown for a fault of ours is read by nobody but a developer.
        var words = (from source in ScriptTexts.Sources
                     from literal in ScriptTexts.Literals(source.Value)
                     where !literal.Before.Contains("new Error(", StringComparison.Ordinal) && (Words().IsMatch(literal.Text) || Sentence().IsMatch(literal.Text))
                     select $"{source.Key}: {literal.Text}")
            .Concat(from page in ScriptTexts.Pages
                    let body = Tag().Replace(page.Value[page.Value.IndexOf("<body", StringComparison.Ordinal)..], "").Trim()
                    where body.Length > 0
                    select $"{page.Key}: {body}").ToArray();

        Assert.IsEmpty(words, string.Join(Environment.NewLine, words));
    }

    /// <summary>A text that begins with a capital and goes on with words, as labels do.</summary>
    [GeneratedRegex(@"^[A-Z][a-z]+( [A-Za-z]+)+[.:]?$")]
    private static partial Regex Words();

    [GeneratedRegex(@"[a-z]{2,} [a-z]{2,}.*[a-z]\.( |$)")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\.(one|many)$")]
    private static partial Regex CountEnding();
}
