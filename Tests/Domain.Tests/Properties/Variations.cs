using System.Collections.Generic;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>
/// Edits of the default definition that leave it free of faults: several half-lives and none, points that are taken, tight and wide limits, other thresholds.
/// </summary>
internal static class Variations
{
    /// <summary>As often one half-life beside none, which has a closed form, as several.</summary>
    internal static Gen<List<string>> Any { get; } = Gen.OneOf(With("30"), With("0.5", "1", "3", "7", "14", "30", "60", "60", "120.25"));

    /// <summary>An edit so many times in a hundred, with a value of a list.</summary>
    internal static Gen<string[]> Edit(int percent, string path, params string[] values) =>
        Choose.Maybe(percent, Gen.Elements(values)).Select(value => value is null ? [] : new[] { path + " = " + value });

    /// <summary>Some edits together so many times in a hundred.</summary>
    internal static Gen<string[]> Edits(int percent, params string[] edits) => Choose.Percent(percent).Select(chosen => chosen ? edits : []);

    /// <summary>All edits that some generators give, in order.</summary>
    internal static Gen<List<string>> All(params Gen<string[]>[] edits) => Gen.CollectToList(edits).Select(chosen =>
    {
        var all = new List<string>();
        foreach (var part in chosen)
        {
            all.AddRange(part);
        }

        return all;
    });

    internal static string Text(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    private static Gen<List<string>> With(params string[] halfLives) =>
        from groups in GroupVariations.With(halfLives)
        from criteria in CriterionVariations.With(halfLives)
        from rules in ThresholdVariations.Any
        select Join(groups, criteria, rules);

    private static List<string> Join(params List<string>[] parts)
    {
        var all = new List<string>();
        foreach (var part in parts)
        {
            all.AddRange(part);
        }

        return all;
    }
}
